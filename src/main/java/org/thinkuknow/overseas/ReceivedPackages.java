package org.thinkuknow.overseas;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The link that a bureau or force gets. With the code, which comes another way, it opens one package, for as long as
 * {@code thinkuknow.overseas.link-opens} says. Nothing of it is stored: key and code are made anew from the reference (decision 0070).
 */
@Service
@Transactional(noRollbackFor = PackageRefused.class) // a wrong code is counted
public class ReceivedPackages {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ANSWER = 4_000;
    private static final Pattern REFERENCE = Pattern.compile("P-[A-Z0-9-]{1,22}");

    private final RecipientRepository recipients;
    private final OverseasPackageRepository packages;
    private final PackageTexts texts;
    private final Dispatches dispatches;
    private final DispatchFiles files;
    private final OverseasDirectory directory;
    private final OverseasSecrets secrets;
    private final OverseasRules rules;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    ReceivedPackages(
            RecipientRepository recipients,
            OverseasPackageRepository packages,
            PackageTexts texts,
            Dispatches dispatches,
            DispatchFiles files,
            OverseasDirectory directory,
            OverseasSecrets secrets,
            OverseasRules rules,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.recipients = recipients;
        this.packages = packages;
        this.texts = texts;
        this.dispatches = dispatches;
        this.files = files;
        this.directory = directory;
        this.secrets = secrets;
        this.rules = rules;
        this.vault = vault;
        this.audit = audit;
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
        return areOurs(reference, key)
                ? recipients
                        .findById(reference)
                        .filter(found -> opens(found, key))
                        .flatMap(this::arrived)
                : Optional.empty();
    }

    private Optional<Arrived> arrived(Recipient recipient) {
        var facts = recipient.facts();
        return directory.bureau(facts.bureau()).map(bureau -> new Arrived(facts, bureau));
    }

    /**
     * Opens a package, and writes down who read it; empty if the link opens nothing.
     *
     * @throws PackageRefused if that is not the code; the attempt is counted
     */
    public Optional<Received> open(String reference, String key, String code) {
        return locked(reference, key).flatMap(recipient -> {
            check(recipient, code);
            recipient.opened(clock.instant());
            record(recipient, "read");
            return dispatch(recipient)
                    .map(made -> new Received(
                            recipient.facts(), made, made.corrections().size()));
        });
    }

    /** One of the files; empty if the link opens nothing. */
    public Optional<byte[]> file(String reference, String key, String code, DispatchFormat format) {
        return locked(reference, key).flatMap(recipient -> {
            check(recipient, code);
            record(recipient, "took the " + format.words());
            return dispatch(recipient).map(made -> files.of(format, made));
        });
    }

    /**
     * Takes an acknowledgement by name.
     *
     * @param shown how many corrections stood on the page
     * @return whether the link was good
     * @throws PackageRefused if nobody is named, the code is wrong, or there is nothing to acknowledge
     */
    public boolean acknowledge(String reference, String key, String code, String by, int shown) {
        return step(reference, key, code, recipient -> {
            var now = clock.instant();
            var name = text(by, LONGEST_NAME, "Please give your name and office, in at most 200 characters.");
            recipient.acknowledge(now, vault.seal(name, reference), Math.max(0, shown), now.plus(rules.answerAfter()));
            record(recipient, "acknowledged");
        });
    }

    /**
     * Takes what became of it.
     *
     * @return whether the link was good
     * @throws PackageRefused if it is not acknowledged yet, or the code is wrong
     */
    public boolean answer(String reference, String key, String code, AnswerKind kind, String words) {
        return step(reference, key, code, recipient -> {
            var said = words.isBlank() ? kind.words() : text(words, LONGEST_ANSWER, "At most 4,000 characters fit.");
            recipient.answer(kind, vault.seal(said, reference), clock.instant());
            record(recipient, "answered: " + kind.words());
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
    private boolean step(String reference, String key, String code, Consumer<Recipient> step) {
        var recipient = locked(reference, key);
        recipient.ifPresent(found -> {
            check(found, code);
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

    private boolean areOurs(String reference, String key) {
        return REFERENCE.matcher(reference).matches() && secrets.areOurs(reference, key);
    }

    /** Package before recipient, as everybody locks them; a stranger keeps nobody waiting. */
    private Optional<Recipient> locked(String reference, String key) {
        if (!areOurs(reference, key)) {
            return Optional.empty();
        }
        packages.lock(Recipient.packageOf(reference));
        return recipients.lock(reference).filter(found -> opens(found, key));
    }

    private boolean opens(Recipient found, String key) {
        return found.facts().link() == secrets.linkOf(key) && found.opens(clock.instant(), rules.linkOpens());
    }

    private void check(Recipient recipient, String code) {
        if (!recipient.isLocked() && secrets.isCodeOf(recipient, code)) {
            return;
        }
        if (!recipient.isLocked()) {
            recipient.wrongCode();
            record(recipient, recipient.isLocked() ? "locked the link" : "gave a wrong code");
        }
        throw new PackageRefused(
                recipient.isLocked()
                        ? "A wrong code was entered too often, so this link is locked. Please ask the sender for a new one."
                        : "That is not the code.");
    }

    private void record(Recipient recipient, String act) {
        audit.recordByLink(
                recipient.facts().bureau(),
                act,
                recipient.facts().packageReference(),
                recipient.facts().reference());
    }
}
