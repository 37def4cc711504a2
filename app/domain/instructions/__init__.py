"""What in product data talks to a writer, and not of a product: many languages and disguises."""
