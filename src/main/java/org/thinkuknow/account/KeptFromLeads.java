package org.thinkuknow.account;

/** Whose account no lead of their school ends, nor takes their role: asked of the module that knows who reads what (decision 0118). */
public interface KeptFromLeads {

    /** Whether somebody reads what is about colleagues at their school, which may be about whoever would be rid of them. */
    boolean keeps(String username);
}
