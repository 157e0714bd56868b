# The parts of ./test. Sourced by it; POSIX sh.

# The layout of Java, of the files that have changed since the last time.
layout() { mvn -B -q -P checked spotless:check; }

# What the build holds source to and no test needs: mistakes that Error Prone and NullAway find, and frontend/.
checks() { mvn -B -q -P checked compiler:compile@default-compile && .ci/frontend/check; }

# Runs classes with what has been compiled, in one virtual machine: "junit DIRECTORY FLAGS", DIRECTORY for their reports.
junit() {
    reports=$1; shift
    rm -rf "$reports"
    java $(pom test.jvm) $soon -XX:ReservedCodeCacheSize=240m -cp "target/test-classes:target/classes:$(cat target/class-path)" \
        org.junit.platform.console.ConsoleLauncher execute --disable-banner --disable-ansi-colors --details=summary --reports-dir="$reports" "$@"
}
pom() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" pom.xml; }

# The names of test classes as the launcher wants them: "selected FILE…".
selected() { for file in "$@"; do class=${file#src/test/java/}; printf -- '--select-class=%s ' "$(echo "${class%.java}" | tr / .)"; done; }

# Resources, parts of pages and what is learned come from Maven, and only if they have changed.
resources() {
    [ -d target/classes/content ] && ! anything_newer target/prepared pom.xml content frontend src/main/resources src/test/resources || {
        need_maven; need_node
        touch target/preparing
        rm -rf target/classes/content target/packed # sheets are joined only by what packs the pages
        mvn -B -q -Dcompiled process-test-classes || return 1
        mv target/preparing target/prepared
    }
}

# The rules of the house: layout beside all classes that read the source or the compiled classes.
quick() {
    need_jdk; need_maven; need_openssl
    said_of_layout=$(mktemp)
    layout >"$said_of_layout" 2>&1 & laying=$!
    broken=''
    if compile && resources; then
        junit target/house-reports $(selected $(grep -rl '^@Tag("house")' src/test/java)) \
            --config=junit.jupiter.execution.parallel.enabled=true --config=junit.jupiter.execution.parallel.mode.classes.default=concurrent >&2 || broken=yes
    else
        broken=yes
    fi
    wait $laying || { grep -v '^WARNING' "$said_of_layout" >&2; broken=yes; }
    rm -f "$said_of_layout"
    [ -z "$broken" ]
}

# The order of classes and of the methods in them, as flags for Maven: each night another, and the same again by its number.
in_any_order() {
    order=${ORDER:-$(date +%s)}
    say "In the order of $order: ORDER=$order ./test --long repeats it."
    any_order="-Dsurefire.runOrder=random -Dsurefire.runOrder.random.seed=$order -Dfailsafe.runOrder=random -Dfailsafe.runOrder.random.seed=$order"
    any_order="$any_order -Djunit.jupiter.testmethod.order.default=org.junit.jupiter.api.MethodOrderer\$Random"
    any_order="$any_order -Djunit.jupiter.execution.order.random.seed=$order"
}

# Runs all units at hours and days at which others have failed: before midnight in summer, in both hours of a change of the clocks, and
# as far ahead as something is kept or due.
at_other_times() {
    year=$(($(date -u +%Y) + 1)); failed_at=''; number=0
    for time in "$year-06-15 23:59:40" "$(last_sunday "$year" 03) 00:59:40" "$(last_sunday "$year" 10) 00:59:40" \
        "$(ahead 30)" "$(ahead 90)" "$(ahead 400)" "$(ahead 1500)"; do
        number=$((number + 1))
        say "All units as if it were $time UTC ..."
        (
            LD_PRELOAD=$(faketime_library); FAKETIME="@$time"; FAKETIME_DONT_FAKE_MONOTONIC=1; TZ=UTC
            export LD_PRELOAD FAKETIME FAKETIME_DONT_FAKE_MONOTONIC TZ
            junit "target/time-reports/$number" --scan-classpath=target/test-classes --include-classname='.*Test' \
                --exclude-tag=house --exclude-tag=long >&2
        ) || failed_at="$failed_at, $time"
    done
    [ -z "$failed_at" ] || { say "Units are not green at ${failed_at#, } UTC."; return 1; }
}
ahead() { date -u -d "+$1 days" '+%Y-%m-%d %H:%M:%S'; }
last_sunday() {
    for day in 31 30 29 28 27 26 25; do
        [ "$(date -u -d "$1-$2-$day" +%u)" != 7 ] || { echo "$1-$2-$day"; return; }
    done
}

# The names of test classes that can be reached from what differs from the main branch, committed or not; nothing and 3 if that is any.
reached() {
    base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main) || return 3
    { git diff --name-only --no-renames "$base"; git ls-files --others --exclude-standard; } | sort -u |
        java $soon -cp target/tools org.thinkuknow.build.Reach
}

# The pages as they are packed, and for tests that start the application as it is delivered, that.
packaged() {
    needed=$(anything_newer target/packed pom.xml package.json content frontend && echo yes || true)
    cmp -s target/compiled/pages target/packed || needed=yes
    for file in "$@"; do
        ! grep -rqE 'ApplicationProcess|PackagedApplication' "$(dirname "$file")" || ! anything_newer target/packed src/main || needed=yes
    done
    [ -z "$needed" ] || {
        need_maven; need_node
        say "Packing the pages ..."
        packing
        mvn -B -q -Dcompiled -DskipTests -Dapplication.directory=target/packaged package
        # By which the application knows that its pages are packed; Vaadin takes it away again at the end of Maven.
        (cd target/classes && jar xf ../packaged/thinkuknow.jar META-INF/VAADIN/config/flow-build-info.json)
        mv target/packing target/packed
    }
}
packing() { cp target/compiled/pages target/packing; } # and the hour

# Some classes by their names, stars allowed, and flags for the virtual machine.
some() {
    need_jdk
    files=$(echo "$1" | tr , '\n' | while read -r name; do
        found=$(find src/test/java -name "$name.java")
        [ "$found" ] && echo "$found" || { say "There is no test class $name."; exit 1; }
    done) || exit 1
    shift
    need_openssl
    compile
    resources
    case "$files" in *IT.java*) need_browser; want_haproxy; packaged $files ;; esac
    soon="$soon $*"
    junit target/only-reports $(selected $files)
}
