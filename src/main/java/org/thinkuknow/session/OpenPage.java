package org.thinkuknow.session;

/** A page that somebody signed in has open on this node. It is told on threads of its own, and takes it when it can. */
public interface OpenPage {

    /** The session will end soon. */
    void warn(Warning warning);

    /** There is nothing to be warned of any more. */
    void reassure();

    /** Its number among the pages of its session. */
    int number();

    /**
     * The session is good for one page alone from now on, which takes the place of this one. What was typed and not saved may be put
     * back after the next sign-in.
     *
     * @param instead its address, with the first slash
     */
    void giveWay(String instead);

    /**
     * The session has ended: nothing may stay to be read.
     *
     * @param keep whether what was typed and not saved may be put back after the next sign-in
     */
    void leave(boolean keep);
}
