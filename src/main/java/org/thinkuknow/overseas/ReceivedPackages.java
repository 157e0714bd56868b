package org.thinkuknow.overseas;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The link that a bureau or force gets. In a browser in which a code was given, which comes another way ({@link ReceivedCodes}), it opens
 * one package, for as long as {@code thinkuknow.overseas.link-opens} says. Its key is made anew from the reference (decision 0070).
 */
@Service
@Transactional(noRollbackFor = PackageRefused.class)
public class ReceivedPackages {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ANSWER = 4_000;

    private final ReceivedDoor door;
    private final RecipientRepository recipients;
    private final OverseasPackageRepository packages;
    private final PackageTexts texts;
    private final Dispatches dispatches;
    private final DispatchFiles files;
    private final OverseasDirectory directory;
    private final OverseasRules rules;
    private final Vault vault;
    private final Clock clock;

    ReceivedPackages(
            ReceivedDoor door,
            RecipientRepository recipients,
            OverseasPackageRepository packages,
            PackageTexts texts,
            Dispatches dispatches,
            DispatchFiles files,
            OverseasDirectory directory,
            OverseasRules rules,
            Vault vault,
            Clock clock) {
        this.door = door;
        this.recipients = recipients;
        this.packages = packages;
        this.texts = texts;
        this.dispatches = dispatches;
        this.files = files;
        this.directory = directory;
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Who a link is for, without a word of what it opens.
     *
     * @param bureau who it is for, and the language of its headings
     */
    public record Arrived(RecipientFacts facts, Bureau bureau) {

        /** A heading in the recipient's language. */
        public String heading(Heading heading) {
            return heading.in(bureau.language());
        }
    }

    /**
     * What was opened.
     *
     * @param shown how many corrections stand in it: what comes later is not acknowledged with them
     */
    public record Received(RecipientFacts facts, Dispatch dispatch, int shown) {}

    /** Who a link is for; empty if it is forged, too old, or was replaced. */
    public Optional<Arrived> find(String reference, String key) {
        return door.find(reference, key).flatMap(this::arrived);
    }

    private Optional<Arrived> arrived(Recipient recipient) {
        var facts = recipient.facts();
        return directory.bureau(facts.bureau()).map(bureau -> new Arrived(facts, bureau));
    }

    /**
     * Opens a package, and writes down who read it; empty if the link opens nothing.
     *
     * @throws PackageRefused if no code was given in that browser
     */
    public Optional<Received> open(String reference, String key, String browser) {
        return door.open(reference, key, browser).flatMap(recipient -> {
            recipient.opened(clock.instant());
            door.record(recipient, "read");
            return dispatch(recipient)
                    .map(made -> new Received(
                            recipient.facts(), made, made.corrections().size()));
        });
    }

    /**
     * One of the files; empty if the link opens nothing.
     *
     * @throws PackageRefused if no code was given in that browser
     */
    public Optional<byte[]> file(String reference, String key, String browser, DispatchFormat format) {
        return door.open(reference, key, browser).flatMap(recipient -> {
            door.record(recipient, "took the " + format.words());
            return dispatch(recipient).map(made -> files.of(format, made));
        });
    }

    /**
     * Takes an acknowledgement by name.
     *
     * @param shown how many corrections stood on the page
     * @return whether the link was good
     * @throws PackageRefused if nobody is named, no code was given in that browser, or there is nothing to acknowledge
     */
    public boolean acknowledge(String reference, String key, String browser, String by, int shown) {
        return step(reference, key, browser, recipient -> {
            var now = clock.instant();
            var name = text(by, LONGEST_NAME, "Please give your name and office, in at most 200 characters.");
            recipient.acknowledge(now, vault.seal(name, reference), Math.max(0, shown), now.plus(rules.answerAfter()));
            door.record(recipient, "acknowledged");
        });
    }

    /**
     * Takes what became of it.
     *
     * @param chosen empty if nothing that is offered was chosen, which is no answer
     * @return whether the link was good
     * @throws PackageRefused if nothing was chosen, it is not acknowledged yet, or no code was given in that browser
     */
    public boolean answer(String reference, String key, String browser, Optional<AnswerKind> chosen, String words) {
        return step(reference, key, browser, recipient -> {
            var kind = chosen.orElseThrow(() -> new PackageRefused("Please choose what became of it."));
            var said = words.isBlank() ? kind.words() : text(words, LONGEST_ANSWER, "At most 4,000 characters fit.");
            recipient.answer(kind, vault.seal(said, reference), clock.instant());
            door.record(recipient, "answered: " + kind.words());
        });
    }

    private static String text(String typed, int longest, String otherwise) {
        var stripped = typed.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
            throw new PackageRefused(otherwise);
        }
        return stripped;
    }

    /** Takes a step; the package follows once everybody it went to has taken it. */
    private boolean step(String reference, String key, String browser, Consumer<Recipient> step) {
        var recipient = door.open(reference, key, browser);
        recipient.ifPresent(found -> {
            step.accept(found);
            recipients.flush();
            follow(packages.findById(Recipient.packageOf(reference)).orElseThrow());
        });
        return recipient.isPresent();
    }

    private void follow(OverseasPackage found) {
        var all = recipients.of(found.facts().reference());
        if (found.facts().state() == PackageState.SENT
                && all.stream().allMatch(one -> one.facts().acknowledgedAt() != null)) {
            found.acknowledge(clock.instant());
        }
        if (found.facts().state() == PackageState.ACKNOWLEDGED && all.stream().allMatch(Recipient::isAnswered)) {
            found.answer(clock.instant());
        }
    }

    private Optional<Dispatch> dispatch(Recipient recipient) {
        return packages.findById(recipient.facts().packageReference()).flatMap(found -> {
            var text = texts.open(found.sealedWords(), found.facts().reference());
            return dispatches.of(found, text, recipient, clock.instant());
        });
    }
}
