package org.thinkuknow.onboarding;

/** What has to show that somebody works at a school before they open an account there. */
public enum LeadProof {
    /** A lead of the school asked them, and their mailbox opens the link. */
    LEAD_ASKED,
    /** They are the first lead, and their mailbox is at the domain of the school's own website. */
    OWN_DOMAIN,
    /** They are the first lead, and have the code of a letter to the school's address in the register. */
    LETTER,
    /** The school has a lead, who says whether they are to be one too. */
    LEAD_DECIDES
}
