package org.thinkuknow.links;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses in a text, also where somebody wrote "at" and "dot". */
final class Emails {

    private static final String PROVIDERS =
            "gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|aol|protonmail|proton|btinternet|sky";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64})\\s?@\\s?((?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,24})");
    private static final Pattern SPELT = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64})\\s{0,2}[(\\[]?(?:at|@)[)\\]]?\\s{0,2}(" + PROVIDERS
                    + ")\\s{0,2}[(\\[]?(?:dot|\\.)[)\\]]?\\s{0,2}(com|net|me|co\\.uk|co dot uk|org|de|fr)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com");
    private static final Set<String> MAIL_SITES =
            Set.of("gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com");

    private Emails() {}

    static Stream<Identifier> in(CharSequence text) {
        return Stream.concat(
                ADDRESS.matcher(text).results().map(found -> address(found.group(1), found.group(2), found.group())),
                SPELT.matcher(text)
                        .results()
                        .map(found -> address(
                                found.group(1),
                                found.group(2) + "." + found.group(3).replace(" dot ", "."),
                                found.group())));
    }

    /** Whether a name is only where mail goes to. */
    static boolean isMailSite(String name) {
        return MAIL_SITES.contains(Plain.letters(name));
    }

    /** What stands behind a plus goes to the same box, and Google's boxes know no dots. */
    private static Identifier address(String local, String domain, String written) {
        var host = Plain.letters(domain).replace("googlemail.", "gmail.");
        var box = Plain.letters(local).replaceFirst("^\\.+", "").replaceFirst("(?<=.)\\+.*", "");
        return new Identifier(
                IdentifierKind.EMAIL, (WITHOUT_DOTS.contains(host) ? box.replace(".", "") : box) + "@" + host, written);
    }
}
