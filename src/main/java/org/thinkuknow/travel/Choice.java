package org.thinkuknow.travel;

import org.thinkuknow.overseas.Tool;

import java.util.List;
import java.util.Optional;

import static org.thinkuknow.travel.Criterion.ASSESSED;
import static org.thinkuknow.travel.Criterion.FACTS;
import static org.thinkuknow.travel.Criterion.FEWER;
import static org.thinkuknow.travel.Criterion.IDENTITY;
import static org.thinkuknow.travel.Criterion.INTEREST;
import static org.thinkuknow.travel.Criterion.INVESTIGATION;
import static org.thinkuknow.travel.Criterion.MEASURES;
import static org.thinkuknow.travel.Criterion.NOT_BARRED;
import static org.thinkuknow.travel.Criterion.PRIVACY;
import static org.thinkuknow.travel.Criterion.PURPOSE;
import static org.thinkuknow.travel.Criterion.THREAT;

/** What is chosen about a journey. A red notice is not among it: {@link #NOT_RED}. */
public enum Choice {
    NONE("no country is told", List.of()),
    GREEN(
            "green notice: a warning about somebody likely to offend again",
            List.of(THREAT, ASSESSED, IDENTITY, FACTS, MEASURES, NOT_BARRED),
            Tool.GREEN),
    DIFFUSION(
            "diffusion: the same, to chosen countries alone",
            List.of(THREAT, ASSESSED, IDENTITY, FACTS, MEASURES, FEWER, NOT_BARRED),
            Tool.DIFFUSION),
    BLUE(
            "blue notice: identity, place or activities for an investigation",
            List.of(INVESTIGATION, PURPOSE, NOT_BARRED),
            Tool.BLUE),
    YELLOW("yellow notice: somebody who is missing", List.of(INTEREST, PRIVACY, NOT_BARRED), Tool.YELLOW),
    OTHER("another way, such as a liaison officer", List.of(FACTS, MEASURES, NOT_BARRED), Tool.OTHER);

    /** Why there is no red notice here. */
    public static final String NOT_RED = "A red notice is not chosen here. It asks for an arrest with a view to"
            + " extradition, and needs a warrant or a judgment, a serious offence and a prosecutor who will ask for"
            + " extradition; a notified journey is none of these. It goes through the UK International Crime Bureau of the"
            + " National Crime Agency, and is no arrest warrant by itself.";

    private final String words;
    private final List<Criterion> criteria;
    private final Optional<Tool> tool;

    Choice(String words, List<Criterion> criteria) {
        this.words = words;
        this.criteria = criteria;
        this.tool = Optional.empty();
    }

    Choice(String words, List<Criterion> criteria, Tool tool) {
        this.words = words;
        this.criteria = criteria;
        this.tool = Optional.of(tool);
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** What all has to be so. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** By what another country is told; empty if none is. */
    public Optional<Tool> tool() {
        return tool;
    }
}
