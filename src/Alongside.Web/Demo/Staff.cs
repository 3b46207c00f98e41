using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.SignIn;

namespace Alongside.Web.Demo;

/// <summary>One organisation, two teams and a dozen staff, all invented.</summary>
internal sealed class Staff
{
    private readonly List<object> rows = [];
    private readonly DateTimeOffset began;

    private Staff(DateTimeOffset now)
    {
        began = now.AddDays(-700);
        var (larch, elm) = (new Team("Larch Lane", began), new Team("Elm Road", began));
        larch.BelongTo("Thornbeck hub", "Fernhill schools");
        elm.BelongTo("Weir hub", "Schools along the weir");
        rows.AddRange([larch, elm]);
        var organisation = new Organisation("Thornbeck Family Hub", began);
        organisation.Describe(organisation.Name,
            "Stay with the person, or stay on the line.\nIf somebody is in danger now, ring 999.\nThen ring the duty worker on 01632 960 144. They answer day and night, and they will tell you what they do next.",
            "The duty worker, 01632 960 144, day and night", "Every weekday morning at nine");
        rows.Add(organisation);
        var (polish, arabic) = (new SaidIn(Tongue.Polish), new SaidIn(Tongue.Arabic));
        polish.Say("Dyżur, 01632 960 144, w dzień i w nocy", "W każdy dzień roboczy o dziewiątej rano",
            "Zostań z tą osobą albo przy telefonie.\nJeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 999.\nPotem zadzwoń na dyżur: 01632 960 144. Odbierają w dzień i w nocy i mówią, co zrobią dalej.");
        arabic.Say("المناوبة، 01632 960 144، ليلًا ونهارًا", "كل يوم عمل في التاسعة صباحًا",
            "ابق مع الشخص أو على الهاتف.\nإذا كان أحد في خطر الآن، فاتصل بالرقم 999.\nثم اتصل بالمناوبة: 01632 960 144. يجيبون ليلًا ونهارًا ويقولون ماذا سيفعلون بعد ذلك.");
        rows.AddRange([polish, arabic]);

        Dela = Hire("Dela Hartley", "Family support worker", larch, "DEH-la", "I visit families around Larch Lane. I like allotments and bad jokes. Ring or text me, Monday to Friday.");
        Leon = Hire("Leon Baptiste", "Youth worker", larch, "LEE-on", "I walk and talk with young people. I will never just turn up at school.");
        Priya = Hire("Priya Raman", "Early help worker", larch, "PREE-ya", "I help when things are piling up. We sort one thing at a time.");
        Conor = Hire("Conor Walsh", "Family support worker", larch, null, "I worked around Larch Lane.");
        Maureen = Hire("Maureen Okafor", "Team manager", larch, "mor-EEN", "I look after the Larch Lane team.", Role.Supervisor);
        Tomasz = Hire("Tomasz Zielinski", "Support planner", elm, "TOH-mash", "I help people get the support they choose, after an injury or an illness.");
        Saira = Hire("Saira Malik", "Family support worker", elm, "SIGH-ra", "I visit at home or in the park. I speak Urdu and Punjabi.");
        Ewan = Hire("Ewan Fraser", "Social worker, first year", elm, "YOU-an", "I am new, and I ask a lot of questions.");
        Ines = Hire("Inês Duarte", "Young parents' worker", elm, "ee-NESH", "I work with parents under twenty. You decide what we talk about first.");
        Grace = Hire("Grace Adeyemi", "Team manager", elm, null, "I look after the Elm Road team.", Role.Supervisor);
        Ruth = Hire("Ruth Kelleher", "Service lead", null, null, "I answer for the whole hub.", Role.ServiceLead);
        Sam = Hire("Sam Whitlock", "Administrator", null, null, "I keep the house in order.", Role.Administrator);
        Odile = Hire("Odile Marchetti", "Data protection officer", null, "oh-DEEL", "I look after who may read what. You can always ask me.", Role.DataProtection);
        Nadia = Hire("Nadia Rahimi", "At the front door", null, "NAH-dee-a", "I answer first when somebody asks for help.", Role.FrontDoor);
        Wendy = Hire("Wendy Pratt", "Head of year, Fernhill School", null, null, "I see young people every school day.", Role.Partner);
        Tomasz.Worker.Bring("Polish", null);
        Saira.Worker.Bring("Urdu, Punjabi", null);
        Ines.Worker.Bring("Portuguese, Spanish", null);
        Leon.Worker.Bring("French", "Thornbeck Youth Trust");
        Conor.Worker.LeaveOn(Clock.DayOf(now).AddDays(-318));
    }

    public Hired Dela { get; }
    public Hired Leon { get; }
    public Hired Priya { get; }
    public Hired Conor { get; }
    public Hired Maureen { get; }
    public Hired Tomasz { get; }
    public Hired Saira { get; }
    public Hired Ewan { get; }
    public Hired Ines { get; }
    public Hired Grace { get; }
    public Hired Ruth { get; }
    public Hired Sam { get; }
    public Hired Odile { get; }
    public Hired Nadia { get; }
    public Hired Wendy { get; }

    /// <summary>Hires everyone, and says who they are.</summary>
    public static async Task<Staff> HireAsync(Engine engine, DateTimeOffset now)
    {
        var staff = new Staff(now);
        await using var db = SignInDb.Of(engine);
        db.AddRange(staff.rows);
        await db.SaveChangesAsync();
        // Some show families a drawing of themselves; the others are there with their initial.
        foreach (var (who, drawn) in new[] { (staff.Dela, "dela"), (staff.Ines, "ines"), (staff.Tomasz, "tomasz") }) db.Add(new Face(who.Worker.Id, Telling.Picture(drawn), now));
        await db.SaveChangesAsync();
        return staff;
    }

    private Hired Hire(string name, string profession, Team? team, string? saidAs, string about, Role role = Role.Worker)
    {
        var worker = new Worker(name, role, Clock.DayOf(began), began);
        worker.Describe(name, saidAs, null, profession, about);
        rows.Add(worker);
        // Without a password: the demo's one click is the way in, and a passkey can be tried out.
        var signsIn = name.ToLowerInvariant().Replace(' ', '.');
        rows.Add(new Account { Id = Guid.CreateVersion7(began), WorkerId = worker.Id, UserName = signsIn, NormalizedUserName = signsIn.ToUpperInvariant() });
        if (team is not null) rows.Add(new Membership(worker.Id, team.Id, role == Role.Supervisor ? Role.Supervisor : Role.Worker, Clock.DayOf(began), began));
        return new(worker, team);
    }
}
