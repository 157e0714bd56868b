package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;

/** The words of an e-mail: no name, and of the school only what its register makes public. */
@Component
class InvitationText {

    private static final String LINK = """
            %s
            %s
            Open this link and choose a username and a password:
            %s

            The link works once, and only until %s.
            %s
            """;
    private static final String TEACHER = """
            A safeguarding lead at %s has invited you to Think U Know. With an account you can run lessons about
            staying safe online and record what a child tells you, so that your safeguarding lead sees it at once.""";
    private static final String FURTHER_LEAD = """
            A safeguarding lead at %s has agreed that you should lead safeguarding there too. What a child tells a
            teacher will come to you as well.""";
    private static final String LEAD = """
            %s can join Think U Know, with you as its designated safeguarding lead. What a child tells one of your
            teachers will come to you.""";
    private static final String NOT_ME =
            "If you were not expecting this, please do nothing: no account is opened unless somebody uses the link.";
    private static final String WE_CHECK = """
            Thank you for asking for %s to join Think U Know.
            %s
            First we check that the request comes from the school. If it has a safeguarding lead in Think U Know
            already, we ask them. Otherwise we send the school a letter with a code, to its address in the register of
            schools. When it arrives, type its code here:
            %s

            If you were not expecting this, please do nothing.
            """;

    private final InvitationCodes codes;
    private final SchoolsByKey schools;
    private final Centre centre;

    InvitationText(InvitationCodes codes, SchoolsByKey schools, Centre centre) {
        this.codes = codes;
        this.schools = schools;
        this.centre = centre;
    }

    String subject(Invitation invitation) {
        return invitation.goesByLink() ? "Your invitation to Think U Know" : "Your school in Think U Know";
    }

    private static String invites(Invitation invitation) {
        if (invitation.isOfTeacher()) {
            return TEACHER;
        }
        return invitation.isOfFurtherLead() ? FURTHER_LEAD : LEAD;
    }

    String of(Invitation invitation) {
        var school = schools.of(invitation.school()).name();
        return invitation.goesByLink()
                ? LINK.formatted(
                        invites(invitation).formatted(school),
                        centre.testCopyInMails(),
                        "%s/schools/invited/%s"
                                .formatted(centre.baseUrl(), codes.ofLink(invitation.reference(), invitation.salt())),
                        UkTime.words(invitation.expiresAt()),
                        NOT_ME)
                : WE_CHECK.formatted(school, centre.testCopyInMails(), centre.baseUrl() + "/schools/code");
    }
}
