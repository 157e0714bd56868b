package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.schools.RegisteredSchool;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letter to a school's address in the register. */
@Component
class SchoolLetter {

    private static final String IN_PERSON = "Please check with them in person that this address is theirs.";

    private final InvitationCodes codes;
    private final SchoolsByKey schools;
    private final Centre centre;
    private final Clock clock;

    SchoolLetter(InvitationCodes codes, SchoolsByKey schools, Centre centre, Clock clock) {
        this.codes = codes;
        this.schools = schools;
        this.centre = centre;
        this.clock = clock;
    }

    /** @param registered the school in the register; null if it has it no more */
    byte[] of(Invitation invitation, @Nullable RegisteredSchool registered) {
        var school = schools.of(invitation.school()).name();
        var document = new PrintedDocument("Your school in Think U Know");
        document.entry(
                "To",
                Stream.of(
                                "The head teacher",
                                school,
                                registered == null ? "" : registered.street(),
                                registered == null ? "" : registered.town(),
                                registered == null ? "" : registered.postcode())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
        document.entry("Date", UkTime.day(UkTime.today(clock)));
        return (invitation.used() ? telling(document, invitation, school) : asking(document, invitation, school)).end();
    }

    private PrintedDocument asking(PrintedDocument document, Invitation invitation, String school) {
        return document.remark(
                        ("%s has asked for %s to join Think U Know, and to be its designated safeguarding lead there. "
                                        + "Whatever a child tells one of your teachers will then go to them.")
                                .formatted(invitation.who().name(), school))
                .entry("E-mail address", invitation.who().mail())
                .remark(IN_PERSON)
                .remark("If that is right, please open this page and type the code:")
                .entry("Web page", centre.typed("/schools/code"))
                .entry("Code", codes.ofLetter(invitation.reference(), invitation.salt()))
                .remark("The code works once, until %s. Please give it to nobody but your safeguarding lead."
                        .formatted(UkTime.day(invitation.expiresAt())))
                .remark(
                        "If you were not expecting this, please destroy this letter and tell us. Nothing can be opened without the code.");
    }

    private PrintedDocument telling(PrintedDocument document, Invitation invitation, String school) {
        return document.remark(
                        ("%s has joined Think U Know. %s has an account there as your designated safeguarding lead, and what a child tells "
                                        + "one of your teachers goes to them.")
                                .formatted(school, invitation.who().name()))
                .entry("E-mail address", invitation.who().mail())
                .remark(IN_PERSON)
                .remark(
                        "If that is right, you need not do anything. If it is not, please call us at once, on a number that you find "
                                + "yourself and not in this letter, and we will switch the account off.");
    }
}
