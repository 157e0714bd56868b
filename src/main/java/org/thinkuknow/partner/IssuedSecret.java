package org.thinkuknow.partner;

/**
 * A new secret of a site. It is shown once and never again, because only its keyed hash is kept.
 *
 * @param secret what the site sends as {@code Authorization: Bearer}
 */
public record IssuedSecret(String key, String secret) {

    /** Never the secret: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "IssuedSecret[" + key + "]";
    }
}
