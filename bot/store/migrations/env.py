"""Run by Alembic for each upgrade: hands it the open SQLite transaction or the list to write to."""

from __future__ import annotations

from alembic import context

attributes = context.config.attributes
if "connection" in attributes:
    # Batch mode lets a step alter a column, which SQLite does by copying the table.
    context.configure(connection=attributes["connection"], render_as_batch=True)
else:
    context.configure(
        dialect_name="postgresql",
        output_buffer=attributes["statements"],
        literal_binds=True,
        transactional_ddl=False,
    )
with context.begin_transaction():
    context.run_migrations()
