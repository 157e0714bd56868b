package org.thinkuknow.triage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.thinkuknow.assessment.Level;

import java.time.Duration;

/**
 * How long things may take, from the moment of receipt, of reopening, or of becoming more urgent; settings {@code
 * thinkuknow.clocks.*}. Multi-agency hubs in use
 * grade two, six and twenty-four hours; the first looks here are shorter because nobody has seen the child yet.
 */
@ConfigurationProperties("thinkuknow.clocks")
record ResponseTimes(
        @DefaultValue("PT15M") Duration firstLookOne,
        @DefaultValue("PT6H") Duration firstLookTwo,
        @DefaultValue("PT24H") Duration firstLookThree,
        @DefaultValue("PT1H") Duration referralOne,
        @DefaultValue("PT4H") Duration acknowledgementOne,
        @DefaultValue("PT1H") Duration replyOne,
        @DefaultValue("PT24H") Duration replyTwo,
        @DefaultValue("P7D") Duration replyThree,
        @DefaultValue("PT30M") Duration secondOfficer,
        @DefaultValue("PT24H") Duration childSeenOne) {

    /** Of which rules {@link Deadline} is: another number whenever what it says changes. */
    private static final int VERSION = 3;

    /** A number for these times and the rules that use them: what was worked out under another number is worked out anew. */
    int rules() {
        return 31 * toString().hashCode() + VERSION;
    }

    Duration firstLook(Level level) {
        return switch (level) {
            case ONE -> firstLookOne;
            case TWO -> firstLookTwo;
            case THREE, NONE -> firstLookThree;
        };
    }

    /** What may be level one, by how it reads or because nobody knows what it says, is looked at as soon as what is. */
    Duration firstLook(CaseFacts facts) {
        return firstLook(facts.judged().looksUrgent() ? Level.ONE : facts.level());
    }

    /** What has no words can only be answered by asking: that is done as soon as level two is looked at. */
    Duration reply(CaseFacts facts) {
        var reply = reply(facts.level());
        return facts.hasNoWords() && firstLookTwo.compareTo(reply) < 0 ? firstLookTwo : reply;
    }

    Duration reply(Level level) {
        return switch (level) {
            case ONE -> replyOne;
            case TWO -> replyTwo;
            case THREE, NONE -> replyThree;
        };
    }
}
