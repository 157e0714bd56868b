package org.thinkuknow.onboarding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who is asked, or asks, to open an account; checks itself when made. */
record Who(String name, String mail) {

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 200;
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");
    /** With a number in it an address may be a pupil's, with a plus a part of somebody's mailbox. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z.'_-]*");
    /** What programs that show tables would take for a formula. */
    private static final String FORMULA = "=+-|";

    private static final Set<Byte> HIDDEN =
            Set.of(Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
    /** What addresses and the marks of web pages have, and no name. */
    private static final String OF_NO_NAME = "@/:<>";

    /** @throws OnboardingRefused with a sentence for the person who typed it */
    Who {
        name = name.strip();
        mail = mail.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new OnboardingRefused("name", "Please give a name, at most 100 characters.");
        }
        if (FORMULA.indexOf(name.charAt(0)) >= 0 || name.codePoints().anyMatch(Who::isOfNoName)) {
            throw new OnboardingRefused("name", "That does not look like a name. Please use letters only.");
        }
        if (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()) {
            throw new OnboardingRefused("mail", "Please give one complete e-mail address, without accents.");
        }
    }

    /** Also line breaks of every kind, and signs that turn the direction of what follows. */
    private static boolean isOfNoName(int sign) {
        return Character.isISOControl(sign)
                || Character.isDigit(sign)
                || OF_NO_NAME.indexOf(sign) >= 0
                || HIDDEN.contains((byte) Character.getType(sign));
    }

    /** The address by which it is known to be the same. */
    String address() {
        return mail.toLowerCase(Locale.ROOT);
    }

    String domain() {
        return address().substring(address().indexOf('@') + 1);
    }

    /** Whether what stands before the @ is neither numbered nor part of another address. */
    boolean hasPlainAddress() {
        return PLAIN_NAME
                .matcher(address().substring(0, address().indexOf('@')))
                .matches();
    }

    /** Never the name or the address: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Who[]";
    }
}
