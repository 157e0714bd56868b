package org.thinkuknow.centre;

import java.net.URI;

/** Places that the settings of a module name: to these the application sends requests, and to no other ({@link OutgoingRequest}). */
public interface ReachedPlaces {

    /** Whether an address lies at one of them. */
    boolean reach(URI address);

    /** Whether two addresses lie at one place: the same way of speaking, machine and port. */
    static boolean isOne(URI one, URI other) {
        return one.getScheme() != null
                && one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getRawAuthority() != null
                && one.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
    }
}
