package org.thinkuknow.account;

/** The name of a passkey, as its owner typed it; it checks itself when made. */
record PasskeyName(String text) {

    static final int LONGEST = 60;

    /** @throws NewAccount.Refused with a sentence for the person who typed it */
    PasskeyName {
        text = text.strip();
        if (text.isEmpty()) {
            throw new NewAccount.Refused("Please give the passkey a name, such as “My phone”.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new NewAccount.Refused("Please choose a name of at most %d characters.".formatted(LONGEST));
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) || letter == '\ufffd')) {
            throw new NewAccount.Refused("Some letters of the name did not reach us whole. Please type it again.");
        }
    }

    /** Never the name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PasskeyName[%d]".formatted(text.length());
    }
}
