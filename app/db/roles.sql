-- The three roles, made by a superuser before the first migration; again is harmless.
-- Passwords are set afterwards: ALTER ROLE rooz_owner PASSWORD '…'; ALTER ROLE rooz_app PASSWORD '…';
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rooz_owner') THEN
    CREATE ROLE rooz_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rooz_platform') THEN
    CREATE ROLE rooz_platform NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rooz_app') THEN
    -- NOINHERIT: what the platform role may see is seen only after SET LOCAL ROLE
    CREATE ROLE rooz_app LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END
$$;
GRANT rooz_platform TO rooz_app;
