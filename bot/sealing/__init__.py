"""Sealing what is kept of people: nothing of it can be read in the database alone.

Each chat has a data key of its own, and each data key lies, wrapped by a key of the operator's
(``DATA_KEYS``), in a store of keys apart from the database. Erasing a chat destroys its data key;
so a backup of the database, which holds no data key, cannot bring the person back.
"""
