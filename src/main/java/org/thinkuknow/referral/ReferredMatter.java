package org.thinkuknow.referral;

import java.util.List;

/**
 * What an agency may know of a case beside the report itself, as it stands now.
 *
 * @param level      the level that counts, such as "Level one"
 * @param meaning    what that means, such as "act now"
 * @param reasons    why, the gravest first
 * @param officer    the name of who has the case; empty if nobody has it
 * @param references of the cases that officers merged with this one; its own comes first
 */
public record ReferredMatter(
        String level, String meaning, List<String> reasons, List<String> references, String officer) {

    /** The same with other reasons. */
    ReferredMatter with(List<String> others) {
        return new ReferredMatter(level, meaning, others, references, officer);
    }
}
