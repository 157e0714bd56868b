package org.thinkuknow.centre;

import java.util.stream.Stream;

/** Secrets of a module that are to be replaced once a year. Every bean of this type is asked which there are. */
public interface YearlySecrets {

    /** Those that are in use now. */
    Stream<YearlySecret> inUse();

    /**
     * One of them.
     *
     * @param name what it is, for administrators, within a sentence; of at most 100 characters, and always the same
     * @param mark tells this value from the one before it: the value itself, or what is made of it
     */
    record YearlySecret(String name, String mark) {

        /** Never what it is. */
        @Override
        public String toString() {
            return "YearlySecret[" + name + "]";
        }
    }
}
