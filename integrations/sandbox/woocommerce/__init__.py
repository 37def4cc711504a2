"""A practice shop that speaks WooCommerce's REST protocol."""
