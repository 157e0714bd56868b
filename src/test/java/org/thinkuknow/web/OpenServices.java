package org.thinkuknow.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Methods of services that no role guards, and why. A new one is written here by whoever decides that it needs none; one that is
 * gone leaves this list too. What every module is asked by one interface stands in {@link OpenSeams}.
 */
final class OpenServices {

    /** Who may call it. */
    enum Caller {
        /** Pages that need no account, or pages of any signed-in person: it guards itself or tells nothing of anybody. */
        PAGES,
        /** Other services, listeners, nightly work and commands only: no view and no page calls it. */
        INSIDE
    }

    private static final List<Open> ALL = """
            PAGES  | Allowances.secondsToWait(String, String, int); Allowances.secondsToWait(String, String, int, int) | counts tries
            PAGES  | WaitStamps.isProven(String, String); WaitStamps.issue(String); WaitStamps.secondsLeft(String, String); \
            WaitStamps.use(String, String) | a stamp for having waited, without an account
            PAGES  | ProviderRequests.offered(); ProviderRequests.signIn(String, HttpServletRequest, HttpServletResponse); \
            ProviderRequests.link(String, String, HttpServletRequest, HttpServletResponse) | the way there, which opens nothing by itself
            PAGES  | StaffConcerns.of(SchoolOfVisit) | an authority's officer and number
            INSIDE | DesignatedOfficers.of(String); ReferralAddresses.numbersOf(Agency) | who answers for a place
            PAGES  | Submissions.isGood(String); Submissions.isOurs(String); Submissions.issue() | numbers of forms that a child fills in
            PAGES  | Senders.take() | the turn of whoever sends a report
            INSIDE | Senders.areMany() | long work gives way while many send
            PAGES  | Reports.receive(NewReport); Reports.add(Addition); Reports.look(String); Reports.sentWith(String) | a child
            PAGES  | Reports.readWithReceipt(String); Reports.answer(String, ReplyText) | the five words are the key
            PAGES  | Afterwards.of(String); Afterwards.answer(String, Helped, String); Afterwards.lookAgain(String) | the five words \
            are the key, and the page that they open
            PAGES  | Reports.heldWith(String); ChildDevices.keep(String, Device, String); ChildDevices.key(); \
            ChildDevices.shownOn(String, String); ChildDevices.stop(String, String) | a child's own device, and the five words are the key
            INSIDE | Reports.hasEnded(String); ChildDevices.eraseEnded(Instant) | erasing at night
            INSIDE | Reports.receiveWithin(NewReport); Reports.addAnswers(String, Door, List) | what others were told
            INSIDE | Reports.readAs(String, String); Reports.isKept(String); Reports.originOf(String); \
            Reports.receiptOf(String); Reports.moveTo(String, ReportStatus) | triage and referrals, after their own guard or link
            INSIDE | FinishedReports.erase(String); FinishedReports.finishedBy(Instant, FinishedReport, int); \
            FinishedReports.lock(String); FinishedReports.lockIfFree(String) | erasing at night
            INSIDE | DemoSignIn.as(String, Role, Supplier); DemoClass.teach(String, int, Instant) | the demo alone
            INSIDE | KeptReports.after(String, int) | what may have been overlooked is looked for by the clock
            INSIDE | ReportParts.of(String); CaseParts.of(String); ReferralParts.of(String); DisclosureParts.of(String); \
            CardParts.of(String); AuditPart.of(String) | parts of a file that retention puts together behind its guard or a link with a code
            INSIDE | CasePromises.answeredBy(String); CasePromises.atFirst(Dangers, boolean); \
            CasePromises.bothWriteWithinMinutes(Dangers); CasePromises.bothWriteWithinMinutes(String); \
            CasesAskedAfterwards.canBeAsked(String) | when a child is answered and asked, behind the five words
            INSIDE | CaseRetention.of(String) | retention asks how a case ended
            INSIDE | ErasedSubjects.erase(String); FileSubjects.among(Collection); RecordSubjects.among(Collection) | whoever erases, \
            and leads' tasks behind their guard
            INSIDE | UnsignedDrafts.eraseIfUnchangedSince(Instant, String); UnsignedDrafts.unchangedSince(Instant, String, int); \
            NeverReferred.erase(String); NeverReferred.handedBy(Instant, String, int) | erasing at night
            INSIDE | PreparedLessons.of(String, String) | how a teacher's own lesson begins, behind the guard of starting it
            INSIDE | Referrals.areAllAcknowledged(String); Referrals.areBothKindsAcknowledged(String); \
            Referrals.asked(String, Instant); Referrals.notTheirs(String, Instant); \
            Referrals.wordsOf(ReferralAnswered) | what a case becomes
            INSIDE | Withholding.give(String, long, String); Withholding.keep(String, String, List, String); Withholding.of(String); \
            Withholding.outOf(String); WordsToConsider.in(FiledReport, String) | referrals and files, behind their own guard or link
            INSIDE | ReferralAdditions.areOwed(String); ReferralAdditions.tell(String); ReferralAdditions.waitingSince(String) \
            | triage, after its own guard or for what a child added
            INSIDE | ShiftNotes.of(String); ShiftNotes.put(String, Collection, Instant, String); ShiftNotes.read(String, \
            String, Instant) | handing over, behind its own guard
            INSIDE | DeskErasing.erase(Instant); DeskErasing.of(String) | erasing at night, and with a report
            INSIDE | AgreedExamples.agreed() | what the reader learns from
            INSIDE | ClosedCaseWords.of(String); ClosedCaseWords.wordsOf(String) | labelling, behind its own guard
            INSIDE | CaseMatters.lock(String); CaseMatters.of(String) | an agency's link, after the key and the code
            PAGES  | LetInCookie.of(HttpServletRequest); \
            LetInCookie.after(String, HttpServletRequest, HttpServletResponse, Duration, UnaryOperator); \
            ReferralLinks.find(String, String); ReferralLinks.open(String, String, String); \
            ReferralLinks.letIn(String, String, String, String); ReferralLinks.isLetIn(String, String, String); \
            ReferralLinks.acknowledge(String, String, String, String, int); AgencyAnswers.agencies(); AgencyAnswers.centreTelephone(); \
            AgencyAnswers.look(String, String, String); AgencyAnswers.answer(String, String, String, AnswerForm); \
            ReceivedCodes.send(String, String); ReceivedCodes.isLetIn(String, String, String); \
            ReceivedCodes.letIn(String, String, String, String); ReceivedPackages.find(String, String); \
            ReceivedPackages.open(String, String, String); ReceivedPackages.file(String, String, String, DispatchFormat); \
            ReceivedPackages.acknowledge(String, String, String, String, int); \
            ReceivedPackages.answer(String, String, String, Optional, String); TransferLinks.recipient(String, String); \
            TransferLinks.download(String, String, String); TransferLinks.letIn(String, String, String, String); \
            TransferLinks.isLetIn(String, String, String); TransferLinks.confirm(String, String, String, String) \
            | whoever has a link and the code that is told
            PAGES  | ReferralDocument.of(OpenedReferral); ReferralPackage.of(OpenedReferral) | print what was opened already
            PAGES  | RestrictedForMe.isClosed(String); RestrictedForMe.closedTo(Set) | whether a case is closed to whoever asks, \
            and which, by references alone, to whoever has pages open
            INSIDE | RestrictedSubjects.among(Collection); RestrictedSubjects.people(String) | the record and alerts leave out \
            what is closed, behind their own guard
            PAGES  | CaseChanges.onChange(Runnable); CaseChanges.onChange(Runnable, Duration) | says that something changed, not what
            INSIDE | DangerGlance.isUrgent(NewReport); DangerGlance.isGrave(NewReport) | the first look at what was just told
            INSIDE | Suggestions.of(FiledReport); Suggestions.ofAnswersAlone(FiledReport); Suggestions.ofMessages(FiledReport, int); \
            Suggestions.atAGlance(FiledReport); Suggestions.messagesAtAGlance(FiledReport, int) | \
            triage, for what was just told
            PAGES  | Suggestions.asOneText(FiledReport) | joins what an officer has opened already, behind the guard of opening it
            INSIDE | Suggestions.ofWords(String) | the command that assesses a file of words
            PAGES  | OpenSessions.here(HttpSession); OpenSessions.left(HttpSession) | how long the session of whoever asks goes on
            INSIDE | OpenSessions.admit(HttpServletRequest); OpenSessions.end(HttpServletRequest); \
            OpenSessions.endAllOf(String); OpenSessions.endAsElsewhere(HttpServletRequest); \
            OpenSessions.explain(HttpServletRequest); \
            OpenSessions.keyOf(HttpServletRequest, Authentication) | the filter of signed-in requests
            PAGES  | SessionPages.begins(Object, int); SessionPages.givesWay(Object, int, String, BooleanSupplier); \
            SessionPages.keyAt(Object); SessionPages.mayShow(Object, String); \
            SessionPages.opens(Object, OpenPage); SessionPages.showsBoard(Object, int, String, BooleanSupplier, Runnable); \
            SessionPages.stays(Object); SessionPages.typing(Object) | a page tells of, and asks for, its own session alone
            PAGES  | OnCallWatch.isOnCall(String); OnCallWatch.now(); OnCallWatch.onChange(Consumer) \
            | whether somebody is on call, for every page of staff
            PAGES  | OpenAlarms.now(); OpenAlarms.onChange(Runnable); OpenAlarms.sayings() | alarms that are open, for every page of staff
            INSIDE | RecordsNobodyCouldHave.bySchool() | counted for administrators, behind the guard of GovernedSchools
            INSIDE | PeopleOfSwitchedOff.leftBy(String); PeopleOfSwitchedOff.roles(); TurnsOfSwitchedOff.leftBy(String); \
            TurnsOfSwitchedOff.roles(); ReadersOfColleagues.keeps(String) | what an account leaves, behind the guard of accounts
            PAGES  | FirstAdministrator.isWanted(); FirstAdministrator.open(String, String, String, String) | with the code of the log
            PAGES  | OpeningCodes.isOneWaiting() | whether the page for a code is shown
            INSIDE | OpeningCodes.make(String); GivenInvitations.find(String); GivenInvitations.use(Invited) | with a code, or by its maker
            PAGES  | JoinRequests.ask(JoinRequest); JoinRequests.search(String) | a school asks without an account
            PAGES  | Newcomers.asked(String); Newcomers.open(Invited, String, String, String); Newcomers.proposed(Invited) | with a code
            PAGES  | WayBack.open(String, NewAccount) | the operator's code is the key
            PAGES  | Staff.nameOf(String); Staff.namesOf(Set) | the name for a username that is known already
            PAGES  | CalendarFeeds.at(String) | a calendar asks with the secret address of its owner
            PAGES  | VisitFeedback.isOpen(String); VisitFeedback.send(String, UUID, List) | whoever was at a visit, with its key
            INSIDE | Staff.isActiveEducator(String); Staff.isActiveOfficer(String); Staff.isActiveTeacher(String) | asked before a hand-over
            PAGES  | Schools.of(String) | the membership of whoever is signed in
            INSIDE | Schools.named(String) | an officer looks for the school of a referral
            INSIDE | Schools.keyed(String); Schools.leadsOf(String); Schools.headsOf(String); Schools.chairsOf(String); \
            Schools.keysWithLeads(); \
            Schools.wasHereAt(String, Instant); Schools.addressOf(String); Schools.noteNotices(String, boolean); \
            GovernedSchools.chairOf(String) | notices to a school's leads, its head and its chair of governors
            INSIDE | Audit.newestOf(String, int); Audit.newestOf(String, Set, int); Audit.of(String) | read by services behind their guard
            INSIDE | Audit.record(String, String, String); Audit.recordAs(String, String, String, String); \
            Audit.recordByLink(String, String, String, String) | every service writes
            INSIDE | AuditChain.after(long); AuditChain.fitsTheKeys(); AuditChain.isNotedUntil(Instant); AuditChain.length(); \
            AuditChain.link(); AuditChain.note(); AuditChain.verify(); RecordLine.isSet(); RecordLine.take(List); DatabaseClock.now(); \
            HostSecrets.inUse(); ReferralAddresses.inUse(); SealingKeyInUse.id(); SettingSecrets.inUse() | clocks and commands
            INSIDE | AuditChain.verifyRestored(); RestoredRecord.follow(String); RestoredRecord.head(); \
            RestoredRecord.setLaterCheckpointsAside(); Backups.make(Path, Path); Restoring.fill(Path); Proving.prove(Manifest); \
            ClientPrograms.connect(); ClientPrograms.createScratch(); ClientPrograms.database(); ClientPrograms.dropScratch(); \
            ClientPrograms.dump(List, OutputStream); ClientPrograms.load(InputStream); KeyCopy.into(Path); Probe.openOneOfEach(); \
            StreamSeals.create(String); StreamSeals.open(String, String) | backups, by the operator's command
            INSIDE | AppendOnly.changeable(); AppendOnly.table() | which rights the database user of the daily work gets
            PAGES  | FileSignatures.headerOf(byte[]); FileSignatures.published(); FileSignatures.together(SequencedMap, String) | signed
            INSIDE | Vault.anew(byte[]); Vault.derive(String, String); Vault.everDerived(String, String); Vault.name(String, String); \
            Vault.hash(String, String); Vault.made(String, String, byte[]); Vault.open(byte[], String); \
            Vault.open(byte[], String, Class); Vault.seal(String, String); Vault.seal(Record, String) | for its owners
            INSIDE | HashRotation.columns(); HashRotation.take(String); Rotation.columns(); Rotation.take(String) | a new key, by command
            INSIDE | LongTask.erases(); LongTask.name(); LongTask.schedule(); LongTask.title(); LongTask.work() | by the clock
            INSIDE | OutgoingMail.send(String, Supplier) | listeners send mail without content
            INSIDE | PushSending.accepted(String, String, String); PushSending.key(); \
            PushSending.send(PushDevice, String, Handling) | staff's alerts and a child's note, each behind its own door
            INSIDE | OutgoingRequest.status(HttpRequest); SentOnce.send(String, Supplier, Function) | what leaves by mail, text or push
            PAGES  | Hosts.withSecret(String); PartnerIntake.take(HostSite, Optional, SortedMap) | another site with its secret
            PAGES  | Funnel.rounded(String); FunnelCounter.count(String, FunnelStep) | rounded, of nobody
            PAGES  | JoinAttempts.open(String, String); JoinAttempts.isThrottled(String) | a pupil with the code of the lesson
            PAGES  | Seats.material(String); Seats.answer(Seat, String, Answer, Choice); \
            Seats.answerNumbered(Seat, String, List, Choice); Seats.comeBack(String); Seats.explained(Seat, \
            String); Seats.find(String); Seats.isOut(String); Seats.keyOfWords(String); \
            Seats.lesson(Seat); Seats.lesson(String) | a pupil in a seat
            PAGES  | HiddenPlaces.meant(Question, List); HiddenPlaces.of(Question) | numbers of a page, which tell nothing
            PAGES  | ClassTogether.gotIt(LiveLesson, Question) | what a whole class reads of itself, once it was shown
            INSIDE | Seats.take(LiveLesson, int) | a seat is taken after the knock
            PAGES  | PhoneSteps.answers(LiveLesson, String); PhoneSteps.ask(String, String, String); PhoneSteps.asks(String); \
            PhoneSteps.driven(String); PhoneSteps.take(String, Step, long) | a phone whose teacher found its words on the board
            PAGES  | SeatPace.take(LiveLesson, int, String); PupilWords.answer(Seat, String, List); PupilWords.ask(Seat, \
            String, String); PupilWords.poll(LiveLesson, String) | a pupil in a seat
            PAGES  | RunningOrders.of(String); RunningOrders.of(LiveLesson); RunningOrders.whole(LessonMaterial); \
            LiveNews.follow(String, Consumer); LiveNews.followSteps(String, Consumer); \
            LiveNews.now(String) | the steps of a lesson and where it stands, for board, remote and pupils
            PAGES  | Editions.json(Edition); Editions.latest(); Editions.latestOrNone(); Editions.of(String); Editions.weeks() \
            | what is published for everybody
            PAGES  | PublicList.find(String); PublicList.gone(); PublicList.isGone(String); PublicList.isKnown(); \
            PublicList.people(); PublicList.photo(String); PublicList.wasEverShown(String); \
            WantedFeed.atom(); WantedFeed.json() | whom the public sees, approved by two
            PAGES  | WantedTips.take(String, String, String, String) | whoever knows something of a wanted person, without an account
            PAGES  | PassingCounts.count(Passing) | what happens in passing is counted without a person
            PAGES  | ForceTiles.all(); ForceTiles.columns(); ForceTiles.lines() | where police forces lie
            INSIDE | Recount.last(); Recount.run(); Recount.run(Consumer) | counting anew at night and by a command; \
            how it went is told behind a guard
            INSIDE | CaseFigures.all(BiConsumer); CaseFigures.name(); CaseFigures.of(String); CaseFigures.values(); \
            ReferralFigures.all(BiConsumer); ReferralFigures.name(); ReferralFigures.of(String); ReferralFigures.values(); \
            FunnelFigures.between(LocalDate, LocalDate); VisitCounting.all(BiConsumer); VisitCounting.name(); VisitCounting.of(String); \
            VisitCounting.values(); PassingCounts.between(LocalDate, LocalDate); TaughtFigures.between(LocalDate, LocalDate); \
            LearnedFigures.between(LocalDate, LocalDate); HelpedFigures.between(LocalDate, LocalDate) \
            | what is counted, told to statistics, which hides what is small and has a guard
            PAGES  | KeptLessons.termOf(String) | how long a school keeps lessons
            INSIDE | TaughtClasses.anyOf(Collection); TaughtClasses.countOfSchool(String, Instant); \
            TaughtClasses.eraseOfSchool(String, Instant) | erasing at night, and a school's lead behind the guard of its term
            INSIDE | OwnEditions.at(String); OwnEditions.isKeptFrom(String, String); OwnEditions.toTeach(String, String) | the \
            school's own lessons, asked for by lessons that are taught
            PAGES  | OwnExample.copyOf(Lesson); OwnExample.of(AgeBand); OwnExample.pair(AgeBand); OwnExample.threeSteps(AgeBand) | \
            a beginning for an own lesson, from what everybody may read
            PAGES  | LessonShelf.at(String); LessonShelf.of(AgeBand); LessonShelf.ownOf(AgeBand); LessonShelf.titleOf(String) | \
            lessons of the library and of the own school
            INSIDE | LessonShelf.points() | what lessons teach
            PAGES  | SchoolCalendar.halfTerms(SchoolYear); SchoolCalendar.thisWeek(); SchoolCalendar.thisYear(); \
            SchoolCalendar.today(); SchoolCalendar.weeks(SchoolYear) | a calendar
            PAGES  | Geography.childrenServices(); Geography.policeForces(); Geography.others(); Geography.othersOf(List) | published lists
            INSIDE | Geography.agency(Kind, String); Geography.near(String); Geography.near(String, String); \
            Geography.ofAuthority(String) | published lists
            PAGES  | SchoolRegister.asOf(); SchoolRegister.count(); SchoolRegister.find(String); SchoolRegister.nameOf(String); \
            SchoolRegister.isOwnDomain(String, String); SchoolRegister.says(); SchoolRegister.search(String, int) | what published lists say
            INSIDE | NewestIndex.outcodesOf(String) | geography asks where schools of a name lie
            INSIDE | EnteredStarts.entered() | which laws two people have started; counting asks
            PAGES  | DueFeed.at(String); CallFeed.at(String) | somebody's calendar at an address that nobody can guess
            INSIDE | MailToMe.reaches(String) | who is told each morning
            INSIDE | OffenderImport.from(Path, Way, String, Consumer); ManagerNames.active() | the operator's command
            INSIDE | RegisterImport.from(Path, Optional, String, Consumer) | the operator's command
            PAGES  | Languages.in(String) | says which language a text is in that whoever asks has already
            INSIDE | Translations.nameOf(String) | words of languages
            PAGES  | Translations.english(); Translations.in(String); Translations.offered() | the form in other languages
            PAGES  | PlainDocuments.answer(Optional, String); PlainDocuments.answerNotFound(String, HttpServletResponse); \
            PlainDocuments.answerOnce(PublicPage) | public pages as documents
            INSIDE | KeptJourneys.notBack(Optional, LocalDate); KeptJourneys.of(Collection); KeptJourneys.reckoned(List); \
            JourneyFlags.notBack(Optional, LocalDate); JourneyFlags.of(Collection); JourneyFlags.reckoned(List) | the register \
            counts with journeys behind its own guard, and at night
            INSIDE | JourneyAlertPages.pageOf(String); RecordAlertPages.pageOf(String); UrgentWatch.pageOf(String) | where an alert leads
            PAGES  | Duties.of(Facts, LocalDate); Duties.of(Facts, String, LocalDate); Duties.lengths(Facts); \
            Duties.reviews(Facts) | arithmetic on what the caller has already, of nobody in particular
            INSIDE | Addresses.all(); Addresses.of(HttpServletRequest); Addresses.withPage(Page) | the rules of all, for their chains
            INSIDE | AgencyPlaces.reach(URI); TellingPlaces.reach(URI) | whether a setting names where a request goes
            INSIDE | ThinkUKnow.configurePage(AppShellSettings) | Flow asks for the page's head
            """.lines().flatMap(Open::of).toList();

    private OpenServices() {}

    static List<Open> all() {
        return ALL;
    }

    /**
     * One method and why it is open.
     *
     * @param method as {@code Staff.nameOf(String)}
     */
    record Open(Caller caller, String method, String why) {

        private static Stream<Open> of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return Arrays.stream(cells.get(1).split(";"))
                    .map(method -> new Open(Caller.valueOf(cells.getFirst()), method.strip(), cells.get(2)));
        }
    }
}
