package org.thinkuknow.overseas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Three packages for the demo about people who do not exist: a draft, one with the second officer, one that was acknowledged. */
@Component
@Profile("demo")
class DemoOverseas implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoOverseas.class);
    private static final String AUTHOR = "demo-offender-manager";
    private static final String APPROVER = "demo-supervisor";
    private static final String BUREAU = "ncb-fr";

    private final OverseasPackageRepository rows;
    private final RecipientRepository recipients;
    private final PackageTexts texts;
    private final OverseasDirectory directory;
    private final OverseasRules rules;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoOverseas(
            OverseasPackageRepository rows,
            RecipientRepository recipients,
            PackageTexts texts,
            OverseasDirectory directory,
            OverseasRules rules,
            Vault vault,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.recipients = recipients;
        this.texts = texts;
        this.directory = directory;
        this.rules = rules;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var stage : PackageState.values()) {
            switch (stage) {
                case DRAFT, WITH_SECOND_OFFICER, ACKNOWLEDGED -> make(stage);
                default -> {
                    // Three stages tell the story.
                }
            }
        }
    }

    private void make(PackageState stage) {
        try {
            transaction.executeWithoutResult(status -> makeOnce(stage));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNodeWasQuicker) {
            log.debug("The demo's package that is {} is there already", stage.words());
        }
    }

    private void makeOnce(PackageState stage) {
        var begun = begun(new UUID(0xDE40_0000_0000_4000L + ((long) stage.ordinal() << 32), stage.ordinal()));
        var reference = OverseasPackages.reference(begun.id());
        if (rows.existsById(reference)) {
            return;
        }
        var start = clock.instant().minus(Duration.ofDays(3));
        var found = rows.saveAndFlush(new OverseasPackage(
                reference,
                begun,
                AUTHOR,
                texts.seal(stage == PackageState.DRAFT ? PackageText.of(begun) : text(begun), reference),
                start));
        if (stage != PackageState.DRAFT) {
            found.handOver(List.of(), start.plus(Duration.ofHours(2)));
        }
        if (stage == PackageState.ACKNOWLEDGED) {
            leave(found, start.plus(Duration.ofHours(5)));
        }
        rows.flush();
        audit.recordAs(Audit.SYSTEM, "made", reference, "for the demo");
    }

    private void leave(OverseasPackage found, Instant sent) {
        found.approve(APPROVER, List.of(), false, sent);
        found.send(List.of(), sent);
        directory.bureau(BUREAU).ifPresent(bureau -> {
            var reference = found.facts().reference() + "-1";
            var recipient = new Recipient(reference, found.facts().reference(), bureau, sent, rules.chaseAfter());
            var read = sent.plus(Duration.ofHours(9));
            recipient.opened(read);
            recipient.acknowledge(
                    read,
                    vault.seal("Brigadier Demo, National Central Bureau Paris", reference),
                    0,
                    read.plus(rules.answerAfter()));
            recipients.saveAndFlush(recipient);
            recipients.noteSent(reference, sent);
            found.acknowledge(read);
        });
    }

    private NewPackage begun(UUID id) {
        var first = UkTime.today(clock).plusDays(6);
        return new NewPackage(
                id,
                Tool.GREEN,
                "",
                new Subject(
                        "Robin Nobody-Demo",
                        List.of("R. Demo"),
                        LocalDate.of(1979, 5, 17),
                        "M",
                        "GB",
                        "",
                        Certainty.CONFIRMED),
                List.of(new JourneyLeg(
                        "FR", first, first.plusDays(4), "Demo Ferries", "Dunkerque", "Hôtel de la Démo")),
                new RiskBasis(
                        "high", "ARMS, invented for the demo", "A conviction that nobody has, invented for the demo."),
                List.of("FR"),
                AUTHOR);
    }

    private static PackageText text(NewPackage begun) {
        var fields = new EnumMap<PackageField, String>(PackageField.class);
        fields.putAll(PackageText.of(begun).fields());
        fields.put(PackageField.CATEGORY, "CONVICTED");
        fields.put(PackageField.ORIGIN, "OWN");
        fields.put(PackageField.AIM, "PROTECT_UNKNOWN");
        fields.put(PackageField.ASKED, "Please tell us whether the person arrives, and where they stay.");
        fields.put(PackageField.FACTS, "The person has notified a journey to France. Everything here is invented.");
        fields.put(PackageField.OPINION, "The manager in the demo thinks that the journey is a holiday.");
        fields.put(PackageField.SOURCE, "1");
        fields.put(PackageField.INFORMATION, "A");
        fields.put(PackageField.HANDLING, "P");
        fields.put(PackageField.SANITISED, "The demo");
        fields.put(PackageField.ARTICLE_3, "The demo");
        fields.put(PackageField.NECESSITY, "In the demo nobody is real, and nothing had to be weighed.");
        fields.put(PackageField.GROUND, TransferGround.GDPR_REGULATIONS.name());
        fields.put(PackageField.GROUND_WORDS, "The regulations that the demo has invented.");
        var assessed = new EnumMap<RightsStep, String>(RightsStep.class);
        for (var step : List.of(
                RightsStep.UNIT, RightsStep.RISK, RightsStep.MITIGATE, RightsStep.STRENGTHEN, RightsStep.MONITOR)) {
            assessed.put(step, "Invented for the demo.");
        }
        assessed.put(RightsStep.OUTCOME, "LOW");
        return new PackageText(fields, Set.of("FR"), Set.of(BUREAU), Map.of("FR", assessed));
    }
}
