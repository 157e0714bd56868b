package org.thinkuknow.schools;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The host of a school's own website, as e-mail addresses of the school could have it. A page below another's host has none: whoever runs
 * that host is not the school (decision 0118).
 */
final class WebsiteHost {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?(?:www\\.)?([^/?#]*)/?");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    private static final int LONGEST = 100;

    /** Below these everybody can have a name, or one authority has all names. */
    private static final Set<String> SHARED = Set.of(
            "ac.uk",
            "co.uk",
            "gov.uk",
            "gov.wales",
            "ltd.uk",
            "me.uk",
            "net.uk",
            "nhs.uk",
            "org.uk",
            "plc.uk",
            "police.uk",
            "sch.uk");

    /** A local authority has the part before this, and the school the one before that. */
    private static final String SCHOOLS = ".sch.uk";

    private static final int PARTS_OF_A_SCHOOL = 4;

    private WebsiteHost() {}

    /** With small letters and without {@code www.}; empty if an address has a page behind its host, or is none. */
    static String of(String address) {
        var parts = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return "";
        }
        var host = parts.group(1);
        return host.length() <= LONGEST && HOST.matcher(host).matches() && !isShared(host) ? host : "";
    }

    /** Whether a host is below the name that is given to schools alone. */
    static boolean isOfSchoolsAlone(String host) {
        return host.endsWith(SCHOOLS);
    }

    private static boolean isShared(String host) {
        return SHARED.contains(host)
                || host.contains("xn--")
                || host.endsWith(SCHOOLS) && host.split("\\.").length < PARTS_OF_A_SCHOOL;
    }
}
