package org.thinkuknow.centre;

/** What is done beside the requests of pages that people have open: drawing them anew when something has changed. */
public final class OpenPages {

    /** The name of the executor, which Vaadin looks for as well. */
    public static final String LANE = "VaadinTaskExecutor";

    private OpenPages() {}
}
