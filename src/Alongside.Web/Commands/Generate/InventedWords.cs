namespace Alongside.Web.Commands.Generate;

/// <summary>
/// What is said and written in the invented city: short sentences of our own, put together from parts, so that pages
/// have about as many different words, and as many bytes, as real ones.
/// </summary>
internal static class InventedWords
{
    public static readonly string[] Places = ["at home", "the library corner", "the park by the school", "their nan's kitchen", "the café on the parade", "the hub's small room", "the allotment", "the car, parked up", "the bench by the canal", "the school's quiet room", "the leisure centre", "the bus stop and back"];
    private static readonly string[] Streets = ["Larch", "Mill", "Beck", "Quarry", "Chapel", "Garth", "Foundry", "Orchard", "Moor", "Heron", "Tannery", "Willow", "Station", "Weaver", "Kiln", "Thorn"];
    private static readonly string[] Ends = ["Court", "Row", "Lane", "Street", "Close", "Rise", "Grove", "Terrace", "View", "Fold"];

    private static readonly string[] Began = ["We had tea and", "We walked round the block and", "Sat on the step and", "Over toast we", "In between the school run and work we", "While the little one slept we", "With the telly low we", "After a slow start we", "On the way to the shop we", "Standing in the doorway we", "Round the table we", "Half in the garden, half in the kitchen, we", "In the car park we"];
    private static readonly string[] Did = ["talked about the mornings", "looked at the letter from housing", "laughed about the cat", "went through the form page by page", "drew the week on one sheet", "practised what to say on Monday", "rang the school together", "counted what is left after rent", "made a list and crossed out half of it", "planned the birthday", "said nothing much, and that was right", "looked at photos from before", "talked about sleep, and who gets it", "wrote the text together", "went over what the judge asked for", "sorted the bag for nursery"];
    private static readonly string[] Ended = ["It felt lighter at the end.", "We stopped when it was enough.", "Next time we start there.", "There was more to say than time.", "A good hour.", "It was hard, and it was said.", "Left with one small thing each.", "The door stays open on that.", "They chose where we stopped.", "Both tired, both glad."];

    private static readonly string[] Wants = ["A bed that is not the sofa", "Someone to come to the appointment", "To know what is written about us", "The damp gone before winter", "To see my brother more", "The school to ring me first", "A night off, once a month", "To sort the parking", "To stop arguing on the stairs", "Help with the form I keep hiding", "To talk about Dad", "The money to stretch to Friday", "A course that fits round nursery", "To sleep through", "To get my bike fixed", "Not to tell it all again", "To cook something they eat", "A word with the landlord"];
    private static readonly string[] Ours = ["The days missed at school", "What the review asks of us", "Who has a key", "How bedtimes go", "The appointment that moved", "What to do if he comes round", "The plan for the holidays", "How we are getting on, you and me"];
    private static readonly string[] Because = ["so that you hear it from me first", "because it worries you at night", "so that nobody decides without you", "because you asked for it in spring", "so that the children know what happens", "because the court will ask you"];
    private static readonly string[] Steps = ["Ring the surgery", "Take a photo of page two", "Walk to the new school once", "Ask Nan about Thursdays", "Put the letter on the fridge", "Write down three good mornings", "Find the birth certificate", "Try the bus before the day", "Text before visiting", "Bring the form and two pens", "Ask for the small room", "Borrow the drill", "Pick one evening without screens"];
    private static readonly string[] Hows = ["After the school run", "Together, on speaker", "With the form open", "One try, then we talk", "On the way home", "When it is quiet"];
    private static readonly string[] Promises = ["Ring housing about the repair", "Send the list of groups", "Ask for the same interpreter", "Bring the photo back", "Speak to school about mornings", "Find out who decides", "Write it down and send it", "Ask for the fee to be waived", "Keep Thursday free", "Tell the team to text, not ring"];
    private static readonly string[] Said = ["I am not daft, I just get tired.", "It is better when you text first.", "Nobody asked me until now.", "I did it on my own this time.", "He listens when it is just us.", "I thought you would be cross.", "That letter makes my stomach turn.", "We managed three mornings.", "I want her to have her own room.", "You remembered. That matters.", "I would rather walk than sit."];
    private static readonly string[] Voices = ["I like when we do the drawing.", "I want to stay at my school.", "Can the dog come too?", "I don't like shouting.", "My bed is good now.", "I told my teacher and it was ok.", "When is Mum less tired?", "I beat you at cards twice."];
    private static readonly string[] Seen = ["The table was set for three.", "The baby reached up and was lifted at once.", "New locks on the door.", "Bags packed by the stairs.", "They finished each other's sentences.", "The little one stayed close by the whole time.", "The kettle was on before I knocked."];
    private static readonly string[] Well = ["Three school mornings without a row.", "They rang me first.", "The form went in on time.", "A whole week of packed lunches.", "Said no, calmly, and it held.", "Went to the group and stayed."];
    private static readonly string[] Worries = ["Money runs out before Friday.", "Not much sleep in the house.", "The ex has been seen nearby.", "The damp is back by the cot.", "Days at school are slipping again.", "Nan is not well."];
    private static readonly string[] Learned = ["I talk too soon after a silence.", "Walking opens more than sitting.", "She reads every word I send.", "I was hurrying us.", "Asking twice was once too many.", "He answers when his hands are busy."];
    private static readonly string[] Changed = ["I wait now.", "We walk first and sit later.", "I send less, and ask more.", "I come on Thursdays only.", "I leave my folder in the car.", "I bring the cards."];
    private static readonly string[] Torn = ["I brought up the review before asking how they were.", "They heard about the call from school, not from me.", "I was late twice and did not say sorry.", "I pressed about the father in front of the boy.", "The letter used words we had agreed not to use."];
    private static readonly string[] Tried = ["I said sorry on the step, before anything else.", "We walked, and I asked what it was like for them.", "I wrote a card and waited.", "We went over the letter together and changed it.", "I asked what they needed from me now."];
    private static readonly string[] About = ["Tea first, then talk.", "Text before you ring.", "Never mention the old address.", "Loves buses, knows every number.", "Mondays are for the dog.", "Say it straight, then give me a minute.", "Shoes off at the door, please.", "Scared of lifts.", "Paints when it gets too much.", "Don't sit in Grandad's chair."];
    private static readonly string[] Does = ["has a key", "picks up on Tuesdays", "next door, always in", "reads the letters with me", "the teaching assistant", "the health visitor", "from housing", "runs the Saturday group", "drives us", "cooks on Sundays"];
    private static readonly string[] ReOffers = ["Sent a text: no hurry, I am about on Thursday.", "Put a card through the door, with a smile on it.", "Asked whether a walk would be easier.", "Said I would be at the café at ten anyway."];
    private static readonly string[] Purposes = ["Mornings, and somebody to talk to", "A home that is warm and safe", "Getting through the court year together", "School, friends and a bit of quiet", "After the baby came", "Being a family in two homes", "Finding our feet here"];
    private static readonly string[] Told = ["We came here with two bags and a pram.", "Mum worked nights, so Nan brought us up.", "I was good at school until I was not.", "There were four houses before this one.", "When the baby came I was frightened and nobody asked.", "My brother went away and came back different.", "The first worker listened. The second had a form.", "I want my children to have one home.", "We do better with a plan that fits on one page.", "I laugh when I am nervous; it is not that I don't care.", "Saturdays are ours.", "What helped was somebody who came back."];

    public static string Line(Luck luck) => $"{luck.One(Began)} {luck.One(Did)}. {luck.One(Ended)}";

    public static string Theirs(Luck luck) => luck.One(Wants);

    public static (string What, string Because) OurItem(Luck luck) => (luck.One(Ours), luck.One(Because));

    public static string Step(Luck luck) => luck.One(Steps);

    public static string How(Luck luck) => luck.One(Hows);

    public static string Promise(Luck luck) => luck.One(Promises);

    public static string SaidWords(Luck luck) => luck.Is(0.4) ? $"“{luck.One(Said)}” And then: “{luck.One(Said)}”" : $"“{luck.One(Said)}”";

    public static string Voice(Luck luck) => luck.One(Voices);

    public static string SeenWords(Luck luck) => luck.One(Seen);

    public static string WentWell(Luck luck) => luck.One(Well);

    public static string Worry(Luck luck) => luck.One(Worries);

    public static (string Learned, string Changed) LearnedAndChanged(Luck luck)
    {
        var which = luck.Between(0, Learned.Length - 1);
        return (Learned[which], Changed[which]);
    }

    public static (string What, string Tried) Rupture(Luck luck)
    {
        var which = luck.Between(0, Torn.Length - 1);
        return (Torn[which], Tried[which]);
    }

    public static string AboutThem(Luck luck) => luck.One(About);

    public static string HelperDoes(Luck luck) => luck.One(Does);

    public static string ReOffer(Luck luck) => luck.One(ReOffers);

    public static string Purpose(Luck luck) => luck.One(Purposes);

    public static string Home(Luck luck, int year) => $"{luck.Between(1, 140)} {luck.One(Streets)} {luck.One(Ends)} since {year}";

    public static string Story(Luck luck)
    {
        var parts = new string[luck.Between(4, 9)];
        for (var i = 0; i < parts.Length; i++) parts[i] = luck.One(Told);
        return string.Join(parts.Length > 6 ? "\n\n" : " ", parts.Distinct());
    }

    public static string Team(Luck luck, int number) => $"{luck.One(Streets)} {luck.One(Ends)} team {number}";
}
