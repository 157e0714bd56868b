package org.thinkuknow.geography;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who can help a child: a police force or the children's services of one place, and others beside them.
 *
 * @param code permanent, lower case, such as {@code kent} or {@code ken}; no two agencies of any kind share one
 * @param name as people say it, such as "Kent Police" or "Kent children's services"
 */
public record Agency(Kind kind, String code, String name) {

    /** What an agency does. The first two are the pair that a level-one case is referred to side by side (decision 0095). */
    public enum Kind {
        POLICE("police"),
        CHILDREN_SERVICES("children's services"),
        LADO("who is told of adults that work with children"),
        HEALTH("health"),
        SCHOOL("school"),
        ABROAD("a force abroad"),
        PICTURES("pictures on the internet");

        /** Who can go to a child, within hours. */
        public static final Set<Kind> PAIR = Collections.unmodifiableSet(EnumSet.of(POLICE, CHILDREN_SERVICES));

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in plain words. */
        public String words() {
            return words;
        }

        /** Whether it is the police or children's services, whose answers end the clocks of a case. */
        public boolean isOfThePair() {
            return PAIR.contains(this);
        }

        /** Whether it gets the words of whoever reported: who has pictures taken down needs only where they stand. */
        public boolean readsReports() {
            return this != PICTURES;
        }
    }
}
