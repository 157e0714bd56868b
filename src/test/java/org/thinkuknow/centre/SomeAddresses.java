package org.thinkuknow.centre;

import java.util.List;

/** The addresses of one test. */
public final class SomeAddresses {

    private SomeAddresses() {}

    /** As if one module had named them. */
    public static Addresses of(AddressRule... rules) {
        return new Addresses(List.of(() -> List.of(rules)));
    }
}
