#!/bin/sh
# The two users of the database (decision 0110), made when it is laid out. For one that there is already: run it by hand as its root
# user, then take from the first user whatever it was given before (REVOKE ALL PRIVILEGES ON thinkuknow.* FROM …).
set -eu
secret() { # a file of that name, else the variable
    if [ -r "/run/secrets/$1" ]; then cat "/run/secrets/$1"; else printenv "$1"; fi
}
name=${MYSQL_DATABASE:-thinkuknow}
password() { # as it stands between two quotes of SQL, whatever letters it has
    word=$(secret "$1")
    case $word in
    '') echo "$1 is empty." >&2; exit 1 ;;
    *[[:cntrl:]]*) echo "$1 holds a line end, or another letter that cannot be typed. Please choose another." >&2; exit 1 ;;
    esac
    printf '%s' "$word" | sed -e 's/\\/&&/g' -e "s/'/''/g"
}
DB_PASSWORD=$(password DB_PASSWORD)
DB_MIGRATION_PASSWORD=$(password DB_MIGRATION_PASSWORD)
mysql --protocol=socket -u root -p"${MYSQL_ROOT_PASSWORD}" <<SQL
-- So that a backslash is read in one way, whatever the server's settings are.
set session sql_mode = 'STRICT_TRANS_TABLES';
-- Whom a server may have without a name: they would stand before the two below for whoever comes from this machine.
drop user if exists ''@'localhost';
create user if not exists 'thinkuknow'@'%' identified by '${DB_PASSWORD}';
create user if not exists 'thinkuknow_migrations'@'%' identified by '${DB_MIGRATION_PASSWORD}';
create database if not exists \`$name\` character set utf8mb4 collate utf8mb4_unicode_ci;
grant all privileges on \`$name\`.* to 'thinkuknow_migrations'@'%' with grant option;
grant all privileges on \`${name}_upgrade_check\`.* to 'thinkuknow_migrations'@'%' with grant option;
SQL
