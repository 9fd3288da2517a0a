#!/usr/bin/env python3
"""make-news.py N: N sentences in the manner of news on violence, with their trees, as CoNLL-U for tools/train-lang.

Web text and Wikipedia hardly ever say "killed 12 and wounded 30"; these few patterns of English teach the tagger and parser
that "wounded" is a verb there and that "Fourteen" is a number. Own words, own grammar; the same seed gives the same file."""
import random
import sys

R = random.Random(20261121)


class W:
    """A word with what hangs on it to the left and right: lists of (relation, W)."""

    def __init__(self, form, lemma, upos, xpos, left=(), right=()):
        self.form, self.lemma, self.upos, self.xpos, self.left, self.right = form, lemma, upos, xpos, list(left), list(right)

    def line(self, out, rel, head):
        for r, w in self.left:
            w.line(out, r, self)
        out.append((self, rel, head))
        for r, w in self.right:
            w.line(out, r, self)


def p(form):
    return W(form, form, "PUNCT", {",": ",", ".": ".", "\"": "``"}[form])


SMALL = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety".split()
PEOPLE = [("people", "people"), ("soldiers", "soldier"), ("civilians", "civilian"), ("men", "man"), ("women", "woman"), ("fighters", "fighter"),
          ("villagers", "villager"), ("miners", "miner"), ("police", "police"), ("farmers", "farmer"), ("children", "child"), ("guards", "guard"),
          ("militants", "militant"), ("workers", "worker"), ("protesters", "protester"), ("persons", "person"), ("policemen", "policeman")]
VERBS = [("killed", "kill", "killing"), ("wounded", "wound", "wounding"), ("injured", "injure", "injuring"), ("captured", "capture", "capturing"),
         ("detained", "detain", "detaining"), ("arrested", "arrest", "arresting"), ("hurt", "hurt", "hurting"), ("abducted", "abduct", "abducting"),
         ("kidnapped", "kidnap", "kidnapping"), ("displaced", "displace", "displacing")]
HARM = VERBS[:3]
EVENTS = [("attack", "an"), ("explosion", "an"), ("clash", "a"), ("shelling", "a"), ("raid", "a"), ("blast", "a"), ("ambush", "an"), ("bombing", "a"), ("strike", "a"), ("shooting", "a")]
DOERS = [("bomb", "A"), ("gunmen", None), ("rebels", None), ("militants", None), ("mine", "A"), ("missile", "A"), ("bomber", "A"), ("troops", None), ("rocket", "A"), ("mortar", "A"), ("strike", "A"), ("blast", "A")]
NAMES = "Karvan Dorrel Mashik Ostrava Belmar Tirana Halvad Quetil Norland Sarhad Velika Ghorat Melun Arvand Lisbet Tolmin Zarand Orsk Pemba Kolda".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SAYERS = [("police", "police", "NNS", None), ("officials", "official", "NNS", None), ("army", "army", "NN", "the"), ("ministry", "ministry", "NN", "the"),
          ("spokesman", "spokesman", "NN", "a"), ("residents", "resident", "NNS", None), ("witnesses", "witness", "NNS", None), ("governor", "governor", "NN", "the")]


def det(form):
    return W(form, form.lower(), "DET", "DT")


def number():
    k = R.random()
    if k < 0.45:
        w = R.choice(SMALL)
    else:
        w = str(R.choice([R.randint(2, 99), R.randint(2, 99), R.randint(100, 999)]))
    n = W(w, w, "NUM", "CD")
    k = R.random()
    if k < 0.14:
        n.left = [("nmod", W("least", "least", "ADJ", "JJS", [("case", W("at", "at", "ADP", "IN"))]))]
    elif k < 0.22:
        n.left = [("advmod", W("more", "more", "ADJ", "JJR", (), [("fixed", W("than", "than", "ADP", "IN"))]))]
    elif k < 0.27:
        n.left = [("advmod", W("up", "up", "ADP", "IN", (), [("fixed", W("to", "to", "ADP", "IN"))]))]
    elif k < 0.36:
        a = R.choice(["about", "around", "nearly", "some", "over", "almost"])
        n.left = [("advmod", W(a, a, "ADV", "RB"))]
    return n


def people():
    f, l = R.choice(PEOPLE)
    w = W(f, l, "NOUN", "NNS", [("nummod", number())])
    if R.random() < 0.15:
        a = R.choice(["local", "young", "unarmed", "armed", "foreign"])
        w.left.append(("amod", W(a, a, "ADJ", "JJ")))
    if R.random() < 0.1:
        w.right.append(("nmod", place("from")))
    return w


def others():
    k = R.random()
    if k < 0.45:
        return W("others", "other", "NOUN", "NNS", [("nummod", number())])
    if k < 0.6:
        return number()
    if k < 0.75:
        return W("more", "more", "ADJ", "JJR", [("nummod", number())])
    if k < 0.85:
        return W("number", "number", "NOUN", "NN", [("det", det("another"))]) if R.random() < 0.2 else W(
            R.choice(["dozens", "hundreds", "scores"]), "dozen", "NOUN", "NNS")
    w = people()
    return w


def name():
    return W(*(2 * [R.choice(NAMES)]), "PROPN", "NNP")


def place(case="in"):
    if R.random() < 0.5:
        w = name()
        w.left = [("case", W(case, case, "ADP", "IN"))]
        if R.random() < 0.3:
            n = name()
            w.right = [("punct", None), ("appos", n)]
            n.left = [("punct", p(","))]
            w.right = [("appos", n)]
        return w
    f = R.choice(["village", "town", "market", "district", "capital", "north", "camp", "city", "mosque", "school"])
    w = W(f, f, "NOUN", "NN", [("case", W(case, case, "ADP", "IN")), ("det", det(R.choice(["the", "a"])))])
    if R.random() < 0.3:
        a = R.choice(["small", "northern", "southern", "busy", "remote"])
        w.left.append(("amod", W(a, a, "ADJ", "JJ")))
    if R.random() < 0.4:
        n = name()
        n.left = [("case", W("of", "of", "ADP", "IN"))]
        w.right.append(("nmod", n))
    return w


def event():
    f, d = R.choice(EVENTS)
    w = W(f, f, "NOUN", "NN", [("case", W("in", "in", "ADP", "IN")), ("det", det(d))])
    if R.random() < 0.4:
        w.right.append(("nmod", place()))
    return w


def where(v):
    """Time and place of a verb."""
    if R.random() < 0.35:
        d = R.choice(DAYS)
        if R.random() < 0.8:
            v.right.append(("obl", W(d, d, "PROPN", "NNP", [("case", W("on", "on", "ADP", "IN"))])))
        else:
            v.right.append(("obl:unmarked", W(d, d, "PROPN", "NNP")))
    if R.random() < 0.5:
        v.right.append(("obl", event() if R.random() < 0.5 else place()))
    return v


def and_(w):
    w.left.insert(0, ("cc", W("and", "and", "CCONJ", "CC")))
    return w


def passive(verb, subject, aux=True, by=False):
    v = W(verb[0], verb[1], "VERB", "VBN", [("nsubj:pass", subject)])
    if aux:
        if R.random() < 0.8:
            v.left.append(("aux:pass", W("were", "be", "AUX", "VBD")))
        else:
            v.left += [("aux", W("have", "have", "AUX", "VBP")), ("aux:pass", W("been", "be", "AUX", "VBN"))]
    if by:
        d = R.choice(["gunmen", "rebels", "militants", "troops"])
        v.right.append(("obl:agent", W(d, {"gunmen": "gunman"}.get(d, d if d == "troops" else d[:-1]), "NOUN", "NNS", [("case", W("by", "by", "ADP", "IN"))])))
    return v


def doer():
    f, d = R.choice(DOERS)
    if d:
        w = W(f, f, "NOUN", "NN", [("det", det("a"))])
        if f in ("bomb", "strike", "blast", "bomber") and R.random() < 0.4:
            c = {"bomb": "car", "strike": "air", "blast": "bomb", "bomber": "suicide"}[f]
            w.left.append(("compound", W(c, c, "NOUN", "NN")))
            if c == "air":
                w.left[0] = ("det", det("an"))
        return w
    w = W(f, "gunman" if f == "gunmen" else f if f == "troops" else f[:-1], "NOUN", "NNS")
    if R.random() < 0.3:
        a = R.choice(["armed", "masked", "unknown", "suspected"])
        w.left.append(("amod", W(a, a, "ADJ", "JJ")))
    return w


def clause():
    k = R.random()
    if k < 0.18:
        return where(passive(R.choice(VERBS), people(), by=R.random() < 0.3))
    if k < 0.45:  # N were killed and M (were) wounded
        a, b = R.sample(HARM, 2)
        v = passive(a, people())
        v.right.append(("conj", where(and_(passive(b, others(), aux=R.random() < 0.3)))))
        return v
    if k < 0.65:  # a bomb killed N and wounded M
        a, b = R.sample(VERBS[:4], 2)
        v = W(a[0], a[1], "VERB", "VBD", [("nsubj", doer())], [("obj", people())])
        v.right.append(("conj", where(and_(W(b[0], b[1], "VERB", "VBD", (), [("obj", others())])))))
        return v
    if k < 0.78:  # gunmen attacked ..., killing N and wounding M
        f = R.choice([("attacked", "attack"), ("stormed", "storm"), ("hit", "hit"), ("struck", "strike"), ("ambushed", "ambush")])
        t = R.choice(["convoy", "post", "bus", "base", "house", "patrol"])
        v = W(f[0], f[1], "VERB", "VBD", [("nsubj", doer())], [("obj", W(t, t, "NOUN", "NN", [("det", det("a"))]))])
        where(v)
        a, b = R.sample(HARM, 2)
        g = W(a[2], a[1], "VERB", "VBG", [("punct", p(","))], [("obj", people())])
        if R.random() < 0.6:
            g.right.append(("conj", and_(W(b[2], b[1], "VERB", "VBG", (), [("obj", others())]))))
        v.right.append(("advcl", g))
        return v
    if k < 0.9:  # N died and M were wounded
        v = W("died", "die", "VERB", "VBD", [("nsubj", people())])
        if R.random() < 0.5:
            v.right.append(("conj", where(and_(passive(R.choice(HARM), others())))))
        else:
            where(v)
        return v
    f, d = R.choice(EVENTS)  # a blast left N dead (and M wounded)
    dead = W("dead", "dead", "ADJ", "JJ")
    v = W("left", "leave", "VERB", "VBD", [("nsubj", W(f, f, "NOUN", "NN", [("det", det(d))]))], [("obj", people()), ("xcomp", dead)])
    return where(v)


def sentence():
    v = clause()
    k = R.random()
    if k < 0.35:
        f, l, x, d = R.choice(SAYERS)
        s = W(f, l, "NOUN", x, [("det", det(d))] if d else ())
        if k < 0.2:
            v.right.append(("punct", p(",")))
            v = W("said", "say", "VERB", "VBD", [("ccomp", v), ("nsubj", s)])
        else:
            v.left.insert(0, ("mark", W("that", "that", "SCONJ", "IN")))
            v = W("said", "say", "VERB", "VBD", [("nsubj", s)], [("ccomp", v)])
        if k < 0.3 and R.random() < 0.4:
            d = R.choice(DAYS)
            v.right.insert(0, ("obl:unmarked", W(d, d, "PROPN", "NNP")))
    v.right.append(("punct", p(".")))
    return v


def main():
    for i in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1500):
        out = []
        sentence().line(out, "root", None)
        ids = {id(w): k + 1 for k, (w, _, _) in enumerate(out)}
        print("# sent_id = news-%d" % (i + 1))
        for k, (w, rel, head) in enumerate(out):
            form = w.form[0].upper() + w.form[1:] if k == 0 else w.form
            tight = k + 1 < len(out) and out[k + 1][0].upos == "PUNCT"
            print("\t".join([str(k + 1), form, w.lemma, w.upos, w.xpos, "_", str(ids[id(head)] if head else 0), rel, "_",
                             "SpaceAfter=No" if tight else "_"]))
        print()


main()
