"""The gallery: everything a person can be shown, on one page to look at.

``python -m tests.gallery`` (``make gallery``) writes ``build/gallery.html``: every window, report,
reminder and picture, as wide as a phone, in every language, those that are only begun too.
``exhibits`` brings people to where they are shown something, ``showing`` renders that in a
language, ``page`` makes the page of it.
"""
