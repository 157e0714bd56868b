package org.thinkuknow.geography;

/**
 * Somebody who can go to a child: a police force, or the children's services of one place.
 *
 * @param code permanent, lower case, such as {@code kent} or {@code ken}
 * @param name as people say it, such as "Kent Police" or "Kent children's services"
 */
public record Agency(Kind kind, String code, String name) {

    /** The two kinds that a level-one case is referred to side by side. */
    public enum Kind {
        POLICE("police"),
        CHILDREN_SERVICES("children's services");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in plain words. */
        public String words() {
            return words;
        }
    }
}
