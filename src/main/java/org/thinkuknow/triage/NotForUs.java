package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.replies.Audience;
import org.thinkuknow.replies.Signposts;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.Closing.Outcome;

/** Answers a question that is not for us with people who can help, and closes its case, all in one step. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class NotForUs {

    private final CaseWork work;
    private final Reports reports;
    private final Signposts signposts;

    NotForUs(CaseWork work, Reports reports, Signposts signposts) {
        this.work = work;
        this.reports = reports;
        this.signposts = signposts;
    }

    /**
     * Confirms that a case is not for us, writes the signpost's answer to whoever reported and closes the case; if one of
     * these is refused, none is done.
     *
     * @param signpost      the id of a signpost
     * @param messagesShown how many messages the officer saw
     * @throws TriageRefused if the case is of level one, is not the officer's, or a new message came
     */
    public void answerAndClose(String reference, String signpost, int messagesShown) {
        var chosen =
                signposts.find(signpost).orElseThrow(() -> new TriageRefused("Please choose where the answer leads."));
        if (!work.assess(reference, Level.NONE, "Not for us: " + chosen.name())) {
            throw new TriageRefused(
                    "A level-one case is not closed with a signpost. A second officer has to agree to lower it first.");
        }
        work.writeToChild(reference, chosen.answer(Audience.of(reports.look(reference))));
        work.close(reference, Closing.as(Outcome.NOT_FOR_US), messagesShown + 1);
    }
}
