package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.time.Clock;

/**
 * What stands in an e-mail to a bureau or force, in English and in the language of its headings: that something waits, where, and
 * nothing of what it is.
 */
@Component
class OverseasWords {

    private static final String SUBJECT = "Something waits for you: ";
    private static final String TEXT = """
            %s

            %s
            Reference %s
            %s
            %s

            The page asks for a code of six digits, which comes another way once you are there. This message holds no details on purpose.
            """;
    private static final String CODE = """
            %s

            Your code for %s is %s
            %s
            It opens the link that went to another mailbox of yours, once and within ten minutes. This message holds no details on purpose.
            """;

    private final OverseasSecrets secrets;
    private final Centre centre;
    private final Clock clock;

    /** One e-mail. */
    record Words(String subject, String text) {}

    OverseasWords(OverseasSecrets secrets, Centre centre, Clock clock) {
        this.secrets = secrets;
        this.centre = centre;
        this.clock = clock;
    }

    Words waits(Bureau bureau, Recipient recipient) {
        return withLink(
                bureau,
                recipient,
                "Information from the United Kingdom waits for you.",
                "Des informations du Royaume-Uni vous attendent.",
                "Le espera información del Reino Unido.");
    }

    Words corrected(Bureau bureau, Recipient recipient) {
        return withLink(
                bureau,
                recipient,
                "Something that you had from us was not right. Please read the correction before you use any of it.",
                "Une information que nous vous avons transmise était inexacte. Veuillez lire la rectification.",
                "Un dato que le enviamos no era correcto. Lea la rectificación, por favor.");
    }

    Words stillWaits(Bureau bureau, Recipient recipient) {
        return withLink(
                bureau,
                recipient,
                "Nobody has acknowledged yet what waits for you.",
                "Personne n'en a encore confirmé la réception.",
                "Nadie ha confirmado todavía la recepción.");
    }

    Words whatBecame(Bureau bureau, Recipient recipient) {
        return withLink(
                bureau,
                recipient,
                "Please tell us what became of what you had from us.",
                "Veuillez nous faire savoir la suite donnée.",
                "Díganos, por favor, cuál fue el resultado.");
    }

    /** With a new code, so this is asked for once, as the e-mail leaves. */
    Words code(Bureau bureau, Recipient recipient) {
        var reference = recipient.facts().reference();
        return new Words(
                "Your code for " + reference,
                CODE.formatted(
                        bureau.name(),
                        reference,
                        secrets.makeCode(recipient, clock.instant()).digits(),
                        centre.testCopyInMails()));
    }

    private Words withLink(Bureau bureau, Recipient recipient, String english, String french, String spanish) {
        var reference = recipient.facts().reference();
        var said = switch (bureau.language()) {
            case "fr" -> french + "\n" + english;
            case "es" -> spanish + "\n" + english;
            default -> english;
        };
        return new Words(
                SUBJECT + reference,
                TEXT.formatted(
                        bureau.name(),
                        said,
                        reference,
                        centre.testCopyInMails(),
                        centre.baseUrl() + secrets.pathOf(recipient)));
    }
}
