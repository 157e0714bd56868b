#!/bin/sh
# The authority of the lines inside (decision 0123), and what it signs: a certificate for the database, by the name under which the
# nodes reach it, and one for the nodes. Run again, beside authority.key, it makes new ones of the same authority: once a year.
#   docker/certificates.sh DIRECTORY [DATABASE'S HOST NAME]      (without one: that of the last certificate, or "database")
# authority.pem is for nodes, proxy and database; authority.key for nobody: put it away where the keys' copy lies.
# The keys belong to whoever made them: give each, every time, to the user whom its program runs as. In the images:
#   sudo chown 999 DIRECTORY/database.key; sudo chown 10001 DIRECTORY/node.key
set -eu
place=${1:?Into which directory? For example: docker/certificates.sh docker/certificates}
database=${2:-}
mkdir -p "$place"
cd "$place"
umask 077
for file in authority.pem database.pem database.key node.pem node.key; do
    [ ! -d "$file" ] || { echo "$place/$file is a directory (docker makes one where a file is missing): remove it first." >&2; exit 1; }
done
[ ! -e authority.pem ] || [ -e authority.key ] || {
    echo "Put authority.key beside $place/authority.pem first, and away afterwards: nothing that runs would believe a new authority." >&2
    exit 1
}
[ -n "$database" ] || [ ! -e database.pem ] || database=$(openssl x509 -in database.pem -noout -subject -nameopt RFC2253 | sed 's/.*CN=//')
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }
[ -e authority.key ] || {
    key authority.key
    openssl req -x509 -new -key authority.key -sha256 -days 3650 -subj '/CN=Think U Know, lines inside' -out authority.pem \
        -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign
}
signed() { # a file, and the name it is for; an old key may be somebody else's by now, so it is replaced and not written to
    key "$1.key.new"
    printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\n' "$2" >"$1.words"
    openssl req -new -key "$1.key.new" -subj "/CN=$2" -out "$1.request"
    openssl x509 -req -in "$1.request" -CA authority.pem -CAkey authority.key -set_serial "0x$(openssl rand -hex 16)" -sha256 -days 397 \
        -extfile "$1.words" -out "$1.pem.new"
    mv -f "$1.key.new" "$1.key"
    mv -f "$1.pem.new" "$1.pem"
    rm "$1.request" "$1.words"
}
signed database "${database:-database}"
signed node thinkuknow-node
chmod 644 authority.pem database.pem node.pem
