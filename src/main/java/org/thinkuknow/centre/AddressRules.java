package org.thinkuknow.centre;

import java.util.List;

/** The addresses of one module. Every bean of this type takes part; what none of them names is refused (decision 0042). */
public interface AddressRules {

    /** Each address of the module with who may open it, always the same. */
    List<AddressRule> rules();
}
