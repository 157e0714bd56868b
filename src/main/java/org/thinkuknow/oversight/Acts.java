package org.thinkuknow.oversight;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every act that is recorded, in plain words. A new act gets a line here, or a test fails. A star stands for what only the running
 * application knows, such as the point of a list that was ticked.
 */
public final class Acts {

    private static final String OPEN = "*";

    /** The act as it is recorded, its kind, and its words where they are other than the act. */
    private static final List<Line> LINES = """
            LOOKED    | read; read history; read an example; read who acknowledged; read hand-over
            LOOKED    | opened = Opened the file of; searched = Searched; searched the words = Searched the children's words
            LOOKED    | looked at a sample = Looked at a closed case; drew samples = Drew closed cases; read note of a sample
            LOOKED    | compared an example with this report; looked through the record = Looked through this record
            TOLD      | received = Was received; wrote again = More was told; dropped = An e-mail was not filed
            TOLD      | set aside an e-mail = An e-mail was set aside; has an e-mail tried again; has read an e-mail in the mailbox
            TOLD      | took acknowledgement = Took an acknowledgement; acknowledged; acknowledged what was added
            TOLD      | shown = Showed a record to somebody at the school, not verified
            TOLD      | gave wrong code = An agency gave a wrong code; gave a wrong code; locked link = An agency's link was locked
            TOLD      | gave code = Gave a code for a link, and was let in; asked for a code = Asked for a code by e-mail
            TOLD      | let new reports arrive; stopped new reports; answered through the link = An agency answered
            TOLD      | locked the link = A bureau's link was locked; confirmed receipt; opened case = A case was opened
            WORKED    | claimed = Took the case; released = Gave back or let go; noted = Wrote a note; reopened = Opened again; split
            WORKED    | assigned = Gave to an officer; merged; merged as sent twice; said to be sent twice; kept apart; handed over; closed
            WORKED    | did what was to be done; said what is not needed; added what is to be done; recorded that the child was seen
            WORKED    | confirmed level = Confirmed the level; raised = Raised the level; followed up = Followed up; did not refer
            WORKED    | said what it is about = Said what a case is about
            WORKED    | restricted = Closed a case to somebody; lifted restriction = Opened a case to somebody again
            SIGNED_IN | asked for a restricted case = Asked for a case that is closed to them
            WORKED    | gave words that were left out = Gave words that were left out
            LOOKED    | looked at file before it goes out = Looked at a file before it goes out
            LOOKED    | read card = Read a person's card
            WORKED    | filed = Put into a child's file; took out = Took out of a child's file
            WORKED    | declined = Sent back a child's file; noted a receipt = Noted that another school has a child's file
            TOOK_OUT  | downloaded = Took out a child's file for another school
            DECIDED   | kept in school = Kept a record in school
            WORKED    | set a task = Set a task on a lead's desk; did a task = Did a task of a lead's desk
            WORKED    | said a task is not needed = Said that a task of a lead's desk is not needed
            WORKED    | asked for a second reading = Asked for a second reading of a record
            WORKED    | gave a second reading = Read a record as the second reader
            SENT      | wrote back = Wrote back to whoever wrote a record
            TOOK_OUT  | took the figures of the school = Took a school's figures for its governors
            SENT      | sent past the lead = Sent to the centre without the lead
            SENT      | sent unacknowledged = Went to the centre because nobody had acknowledged it
            CHANGED   | let a phone drive = Let a phone drive a lesson; ended a phone's driving = Ended the driving of a phone
            CHANGED   | set order of leads; set when a lead is away; named who reads of colleagues
            CHANGED   | made card = Made a person's card; joined card = Put a person's card into a case
            CHANGED   | took card off = Took a person's card off a case; corrected card = Corrected a person's card
            KEPT      | deleted card = Deleted a person's card
            WORKED    | said not to be the same; said that it may be the same
            CHANGED   | began; changed; entered; corrected; added to; signed; planned; arranged; confirmed; ticked *; took back
            CHANGED   | took back *; cancelled; registered; imported; imported offenders; imported schools; identity changed
            CHANGED   | document added; management changed; visits set; visit planned; unannounced visit planned; visit *; noticed
            CHANGED   | notified a journey; notified a change of a journey; corrected a journey; recorded a return
            CHANGED   | a journey does not take place; not back as notified; asked why it was late; made; made code = Made a code
            CHANGED   | chose police force; put police force right; published own lesson; deleted own lesson; put a photo into; located
            CHANGED   | wrote an example of this kind; raised * = Raised a warning; closed * = Closed a warning
            SENT      | wrote = Wrote a message; referred; sent; sent file = Sent the file; answered; answered: *; could not answer
            SENT      | answered note of a sample
            SENT      | asked what became of; reminded; showed the author; told of more = Told an agency of more; could not tell
            SENT      | made a new link; unlocked link = Unlocked the link
            SENT      | stopped reading by link = Stopped an agency reading by its link
            SENT      | answered agency = Answered an agency; told agency = Told an agency; withdrew referral = Withdrew a referral
            TOOK_OUT  | exported file = Took out the file; downloaded file = Downloaded the file; printed; made a file; took the *
            TOOK_OUT  | took examples as a table; took the log as a table; took the record as a table = Took this record as a table
            DECIDED   | asked to lower = Asked to lower the level; agreed to lower; kept level = Kept the level; asked to close
            DECIDED   | agreed to close; kept open; proposed; proposed anew; published; took down; withdrew; withdrew as the wrong person
            DECIDED   | confirmed the warrant of; approved; returned; gave to the second officer; completed the assessment of
            DECIDED   | proposed a commencement; confirmed a commencement; withdrew a commencement; refused an example
            DECIDED   | withdrew an example; chose about a journey; decided about a late journey; recorded a charge; recorded an excuse
            ALARMED   | raised alarm = An alarm was raised; settled; alerted; made alert = An alert was made
            ALARMED   | sent alert = An alert was sent; failed to send alert = An alert could not be sent; told nobody = Nobody was told
            ALARMED   | sent digest = The daily e-mail was sent; failed to send digest = The daily e-mail could not be sent
            KEPT      | held; lifted hold = Lifted the hold; erased; retention reviewed = Reviewed how long it is kept
            KEPT      | said that the clock is right
            KEPT      | made a backup; restored a backup
            SIGNED_IN | signed in; signed out; failed to sign in = A sign-in failed; changed password = Changed a password
            SIGNED_IN | was refused = Tried what their roles do not open
            SIGNED_IN | refused tries = Wrong sign-ins, keys, codes, forms or steps were not let through
            SIGNED_IN | signed in with a passkey; added a passkey; removed a passkey
            SIGNED_IN | signed in with a code = Gave the code of a sign-in; added an app for codes; removed the app for codes
            SIGNED_IN | signed in through another organisation; linked another sign-in; removed another sign-in
            SIGNED_IN | asked for a new way in; agreed to a new way in; ended a new way in
            SIGNED_IN | gave a one-time password; opened account = Opened an account; changed roles; made an opening code
            SIGNED_IN | switched on; switched off; set school; set chair of governors
            SIGNED_IN | made a trust; took away a trust; put into a trust; took out of a trust; appointed a trust lead; ended a trust lead
            SIGNED_IN | asked to join = Asked to bring a school on board; refused a school = Refused a request to bring a school on board
            SIGNED_IN | made a letter to a school; accepted an invitation; invited a colleague; invited a colleague again
            SIGNED_IN | took back an invitation; let a colleague lead; refused to let somebody lead; said who is still here
            SIGNED_IN | signed out elsewhere = Signed out in another browser
            SIGNED_IN | came into another network = Went on from another network
            SIGNED_IN | was used from another browser = A sign-in went on in another browser, and was ended
            SIGNED_IN | put on call; took off call; set address for e-mail; had address tried again; renewed
            SIGNED_IN | changed turn = Changed a turn; swapped turn = Swapped a turn; copied week of turns; ended
            SIGNED_IN | set where reached = Set where somebody is reached; set how told = Set how they are told
            SIGNED_IN | added = Added a site; renewed the secret of; set term of results""".lines().flatMap(Acts::lines).toList();

    private static final Map<String, Line> BY_ACT =
            LINES.stream().collect(Collectors.toUnmodifiableMap(Line::act, Function.identity()));

    private Acts() {}

    private static Stream<Line> lines(String text) {
        var parts = text.split("\\|");
        var kind = ActKind.valueOf(parts[0].strip());
        return Arrays.stream(parts[1].split(";")).map(each -> {
            var sides = each.split("=");
            var act = sides[0].strip();
            return new Line(kind, act, sides.length > 1 ? sides[1].strip() : capital(act.replace(" " + OPEN, " …")));
        });
    }

    private static String capital(String act) {
        return act.substring(0, 1).toUpperCase(Locale.UK) + act.substring(1);
    }

    /**
     * One act.
     *
     * @param act as it is recorded, or as it begins before a star
     */
    record Line(ActKind kind, String act, String words) {

        boolean isOpen() {
            return Acts.isOpen(act);
        }
    }

    static boolean isOpen(String act) {
        return act.endsWith(OPEN);
    }

    /** What the acts of an open line begin with. */
    static String beginning(String act) {
        return act.substring(0, act.length() - OPEN.length());
    }

    /** The line of an act that was recorded: its own, or the longest one that is open and begins like it. */
    static Optional<Line> lineOf(String act) {
        return Optional.ofNullable(BY_ACT.get(act))
                .or(() -> LINES.stream()
                        .filter(line -> line.isOpen() && act.startsWith(beginning(line.act())))
                        .max(Comparator.comparingInt(line -> line.act().length())));
    }

    /** An act in plain words; one without a line as it was recorded. */
    static String words(String act) {
        return lineOf(act).filter(line -> !line.isOpen()).map(Line::words).orElseGet(() -> capital(act));
    }

    /** Everything that can be chosen: each kind, and after it its acts. */
    public static List<Choice> choices() {
        return Arrays.stream(ActKind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of(new Choice(kind.inAddress(), kind.words() + ": all", acts(of(kind)))),
                        of(kind).stream()
                                .map(line -> new Choice(
                                        inAddress(line),
                                        "%s: %s".formatted(kind.words(), line.words()),
                                        acts(List.of(line))))))
                .toList();
    }

    /** All acts of a kind, as a choice. */
    public static Choice all(ActKind kind) {
        return choice(kind.inAddress()).orElseThrow();
    }

    /** What an address names; none if there is no such choice. */
    static Optional<Choice> choice(@Nullable String inAddress) {
        return choices().stream()
                .filter(choice -> choice.inAddress().equals(inAddress))
                .findFirst();
    }

    private static List<Line> of(ActKind kind) {
        return LINES.stream().filter(line -> line.kind() == kind).toList();
    }

    private static List<String> acts(List<Line> lines) {
        return lines.stream().map(Line::act).toList();
    }

    private static String inAddress(Line line) {
        return line.kind().inAddress() + "."
                + line.act().replaceAll("[^a-z]+", "-").replaceAll("-$", line.isOpen() ? "-any" : "");
    }

    /**
     * A kind of acts, or one act, that somebody looks for.
     *
     * @param inAddress as it stands in an address
     * @param words     in plain words
     * @param acts      as they are recorded; one that is open begins with what stands before its star
     */
    public record Choice(String inAddress, String words, List<String> acts) {}
}
