package org.thinkuknow.labelling;

import java.util.Set;

/** Words that name nobody, whatever their capitals: the most frequent ones of the examples, less those that are names too, and days. */
final class CommonWords {

    private static final Set<String> ALL = Set.of("""
            a about account after again all always am and any anything are as ask asked asking at aunt auntie away back bad bag be
            because bed been before being best bit blocked boy boyfriend bring brother bus but by call called came can can't cant
            car chat child christmas class coach come comes coming cos could cousin dad daughter day days dead did do does doing
            don't done dont door down easter english even ever every everyone everything family feel first for form found four
            friday friend friends from game gave get gets getting girl girls give go god goes going gone good got gran grandad
            granddad grandma group had half has have he hello help her here hes hey hi him his home house how i i'd i'll i'm i've
            if im in into is isn't it its ive just keep keeps kill know knows lad last leave left let like little live lol look
            made make mam man mate me meet messages met mine miss monday money more morning mother moved mr mrs ms mum mums my n
            name nana need never new next nice night nine no nobody not nothing now number of off ok okay old on one online only
            or other our out outside over own parents pay people person phone photo pic pics pictures play please police put real
            really right room round said same saturday say saying says school sed see seen send sent she shes should since sir
            sister six sleep so some somebody someone something son sorry still stop stopped stuff sunday take talk teacher tell
            ten than that the their them then there theres they thing things think thinks this thought three through thursday till
            time times to today told tomorrow tonight too took tuesday tv two u under until up ur us used very video w want wants
            was way we wednesday week well went were what when where whether which who why with without won't wont work would yeah
            year yes you your
            """.strip().split("\\s+"));

    private CommonWords() {}

    /** @param folded as {@link TextWords#fold} leaves it */
    static boolean hold(String folded) {
        return folded.length() < 2 || ALL.contains(folded);
    }
}
