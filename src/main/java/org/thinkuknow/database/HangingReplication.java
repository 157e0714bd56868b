package org.thinkuknow.database;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A MariaDB that may hang for ever when its copy goes or comes back while somebody commits (MDEV-36934), with the very setting that keeps
 * children from waiting while there is no copy. Which release of which line has the mend is said in its maker's release notes. Of the line
 * 11.4 none is taken to have it: ours of 11.4.5 hung, and of releases up to 11.4.10 others say so.
 */
final class HangingReplication {

    static final String COPIED = "rpl_semi_sync_master_enabled";
    static final String WAITS_FOR_NOBODY = "rpl_semi_sync_master_wait_no_slave";

    private static final Pattern RELEASE = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,4})");

    /** Line and first good release. */
    private static final Map<Integer, Integer> MENDED =
            Map.of(line(10, 6), 23, line(10, 11), 14, line(11, 8), 3, line(12, 0), 2);

    /** What is older is not judged. */
    private static final int FIRST = line(10, 6);

    private static final int GOOD_FROM_HERE = line(12, 1);
    private static final int NEVER = 10_000;

    private HangingReplication() {}

    /** What is wrong; empty if nothing is copied in this way or the server has the mend. */
    static List<String> faults(Map<String, String> settings) {
        var version = settings.getOrDefault("version", "");
        return "ON".equals(settings.get(COPIED))
                        && "OFF".equals(settings.get(WAITS_FOR_NOBODY))
                        && version.contains("MariaDB")
                        && !isMended(version)
                ? List.of(
                        ("version is %s: with %s=OFF it may hang for ever when the copy goes or comes (MDEV-36934): it must"
                                        + " be 12.0.2 or later, or of the lines 11.8, 10.11 and 10.6 at least 11.8.3, 10.11.14 and"
                                        + " 10.6.23.")
                                .formatted(version, WAITS_FOR_NOBODY))
                : List.of();
    }

    private static boolean isMended(String version) {
        var release = RELEASE.matcher(version);
        if (!release.lookingAt()) {
            return true;
        }
        var line = line(Integer.parseInt(release.group(1)), Integer.parseInt(release.group(2)));
        return line < FIRST
                || line >= GOOD_FROM_HERE
                || Integer.parseInt(release.group(3)) >= MENDED.getOrDefault(line, NEVER);
    }

    private static int line(int major, int minor) {
        return major * 1000 + minor;
    }
}
