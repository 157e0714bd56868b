package org.thinkuknow.triage.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.replies.MessageTemplates;
import org.thinkuknow.replies.Signposts;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseTies;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.NotForUs;
import org.thinkuknow.triage.RisenCases;
import org.thinkuknow.triage.UnsentWords;
import org.thinkuknow.triage.Welfare;

/** What the actions of a case need. */
@Component
record OfficersTools(
        CaseWork work,
        CaseReferrals caseReferrals,
        Referrals referrals,
        NotForUs notForUs,
        Geography geography,
        MessageTemplates templates,
        Signposts signposts,
        HandOver handOver,
        Welfare welfare,
        Cues cues,
        CaseTies ties,
        CaseJoining joining,
        RisenCases risen,
        UnsentWords unsent) {}
