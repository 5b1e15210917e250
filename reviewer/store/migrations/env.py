"""How Alembic runs here: always inside the transaction of the program that opens the library."""

from alembic import context

from reviewer.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
