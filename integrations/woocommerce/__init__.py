"""WooCommerce behind the StorePlatform port."""
