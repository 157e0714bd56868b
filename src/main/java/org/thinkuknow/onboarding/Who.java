package org.thinkuknow.onboarding;

import java.util.Locale;
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
    private static final String FORMULA = "=+-@|";

    /** @throws OnboardingRefused with a sentence for the person who typed it */
    Who {
        name = name.strip();
        mail = mail.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new OnboardingRefused("Please give a name, at most 100 characters.");
        }
        if (FORMULA.indexOf(name.charAt(0)) >= 0 || name.codePoints().anyMatch(Who::isHidden)) {
            throw new OnboardingRefused("This does not look like a name. Please write it in letters alone.");
        }
        if (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()) {
            throw new OnboardingRefused("Please give one whole e-mail address, in plain letters without accents.");
        }
    }

    /** Line breaks, and signs that turn the direction of what follows. */
    private static boolean isHidden(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
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
