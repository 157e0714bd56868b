package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;

/**
 * Told of each page of Flow that is opened, while the request that opens it goes on. Every bean of this type takes part. It stands between
 * Flow's own listener and modules, because whatever such a listener refers to comes with the script of every page, a child's too.
 */
public interface OpenedPages {

    /** A page was opened by whoever is signed in, if anybody is. */
    void opened(UI page);
}
