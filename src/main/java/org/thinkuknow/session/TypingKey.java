package org.thinkuknow.session;

/**
 * By what a page keeps the text that its reader has not saved.
 *
 * @param signIn tells one sign-in from the next
 * @param key    of this person and of nobody else: 256 bits in base 64, held by a page in memory alone
 */
public record TypingKey(String signIn, String key) {

    @Override
    public String toString() {
        return "TypingKey[signIn=" + signIn + "]";
    }
}
