"""What texts claim, and what of it the product's own data proves or refutes."""
