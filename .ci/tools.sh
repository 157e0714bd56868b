# Finds what the two commands need, and fetches what is missing through the ordinary package clients.
# Sourced by ./run and ./test; POSIX sh.

NODE=24.21.0
NPM=11.21.2

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# Runs a command that says much, and shows the end of it if it fails.
aloud_on_failure() {
    said=$(mktemp)
    if "$@" >"$said" 2>&1; then rm -f "$said"; return 0; fi
    tail -n 20 "$said" >&2; rm -f "$said"; return 1
}

# Runs Maven with its words in a file, and says every five seconds how many files it has fetched or what it is at.
telling() {
    log=$1; shift
    "$@" >"$log" 2>&1 & told=$!
    fetched=0
    while kill -0 $told 2>/dev/null; do
        sleep 1; seconds=$((${seconds:-0} + 1))
        [ $((seconds % 5)) = 0 ] || continue
        now=$(grep -c '^.INFO. Downloaded ' "$log" || true)
        step=$(sed -n 's/^.INFO. --- \([^ ]*\).*/\1/p' "$log" | tail -n 1)
        if [ "$now" != "$fetched" ]; then say "Fetching libraries, $now files so far ..."; else say "At work: ${step:-reading pom.xml} ..."; fi
        fetched=$now
    done
    wait $told
}

# Installs Debian packages if that is possible here, or says in one line what to install.
install_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing $* ..."
        aloud_on_failure sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"' sh "$@" \
            || stop "Could not install: $*"
    else
        stop "Please install: $*"
    fi
}

java_version() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# Sets JAVA_HOME to the newest JDK of at least 25.
need_jdk() {
    best=''; best_version=24
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ]; then
            version=$(java_version "$home")
            if [ "${version:-0}" -gt "$best_version" ]; then best=$home; best_version=$version; fi
        fi
    done
    if [ -z "$best" ]; then
        [ -z "${tried_jdk:-}" ] || stop "Please install a JDK 25 and set JAVA_HOME."
        tried_jdk=1; install_packages openjdk-25-jdk-headless; need_jdk; return
    fi
    JAVA_HOME=$best; export JAVA_HOME
    PATH=$JAVA_HOME/bin:$PATH; export PATH
}

need_maven() { command -v mvn >/dev/null 2>&1 || install_packages maven; }

# Puts a Node of at least 24, with its npm beside it, first on PATH: the bundle is built with it.
need_node() {
    [ -x .node/bin/node ] && [ -x .node/bin/npm ] && PATH=$PWD/.node/bin:$PATH
    if [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -lt 24 ]; then
        command -v npm >/dev/null 2>&1 || install_packages nodejs npm
        say "Fetching Node $NODE ..."
        aloud_on_failure npm install -g --prefix .node "node@$NODE" "npm@$NPM" || stop "Could not fetch Node $NODE: please install it."
        PATH=$PWD/.node/bin:$PATH
    fi
    export PATH
}

# Sets CHROMIUM and CHROMEDRIVER for the browser tests.
need_browser() {
    command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1 || install_packages chromium chromium-driver fonts-dejavu-core
    CHROMIUM=$(command -v chromium); CHROMEDRIVER=$(command -v chromedriver); export CHROMIUM CHROMEDRIVER
}

# The tests with haproxy before two nodes are left out where it is not there and cannot be installed, but never in continuous integration.
has_haproxy() { [ -x /usr/sbin/haproxy ]; }
want_haproxy() {
    has_haproxy || [ "$(id -u)" != 0 ] || (install_packages haproxy) || true
    has_haproxy || [ -z "${CI:-}" ] || stop "There is no /usr/sbin/haproxy: the tests with it would be left out."
}

# By which a process sees another time.
faketime_library() { find /usr/lib /usr/local/lib -name libfaketimeMT.so.1 2>/dev/null | head -n 1; }
need_faketime() { [ "$(faketime_library)" ] || install_packages faketime; }

need_openssl() { command -v openssl >/dev/null 2>&1 || install_packages openssl; }

# Says what to do where the build has no embedded database for this kind of machine and none is named.
need_database() {
    case "$(uname -s) $(uname -m)" in
        'Linux x86_64'|'Darwin arm64') ;;
        *) [ -n "${DB_URL:-}" ] || stop "There is no embedded database for $(uname -s) on $(uname -m): docker/database.yaml says in two lines how to run beside one in Docker." ;;
    esac
}

# Whether any file of the places after the first name is newer than that; what the build itself writes there does not count.
anything_newer() {
    mark=$1; shift
    [ ! -f "$mark" ] || [ -n "$(find "$@" -name generated -prune -o -name bundles -prune -o -name index.html -prune \
        -o -newer "$mark" ! -path frontend ! -path src/main -print 2>/dev/null | head -n 1)" ]
}

# Writes all libraries of the application and its tests into target/class-path, if pom.xml has changed or one is gone.
class_path() {
    [ ! target/class-path -nt pom.xml ] || ! tr : '\n' <target/class-path | xargs ls >/dev/null 2>&1 || return 0
    need_maven
    mkdir -p target
    rm -f target/class-path # it would not be written anew with the same in it
    telling target/libraries.log mvn -B dependency:build-classpath -Dmdep.outputFile=target/class-path || {
        grep ERROR target/libraries.log | head -n 20 >&2; stop "Could not fetch the libraries."
    }
}

# Compiles what has changed and what sees the difference, without the checks of the build; "compile main" without tests.
compile() {
    class_path
    programs=src/test/java/org/thinkuknow/build
    if anything_newer target/tools/org/thinkuknow/build/Compile.class $programs; then
        rm -rf target/tools
        javac -d target/tools $(find $programs -name '*.java' ! -name '*Test.java') || return 1
    fi
    java -XX:+UseSerialGC $soon -cp target/tools org.thinkuknow.build.Compile target/class-path "$@"
}
soon='-XX:TieredStopAtLevel=1' # what lives for seconds
