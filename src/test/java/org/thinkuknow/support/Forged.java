package org.thinkuknow.support;

/** Makes something that is like what the application signed or drew by lot, and is never it by chance. */
public final class Forged {

    private Forged() {}

    /** A text with another sign in one place, whatever stood there: a last sign of Base64 may say two bits alone. */
    public static String at(int place, String text) {
        return text.substring(0, place) + (text.charAt(place) == 'A' ? 'B' : 'A') + text.substring(place + 1);
    }
}
