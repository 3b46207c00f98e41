using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Matching;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Two records of one person? One worker says so, another looks again, and one is enough to take them apart.</summary>
[Needs(May.JoinRecords)]
internal sealed class SamePersonModel(Record record) : PersonPage(record)
{
    [BindProperty] public Id<Person>? GoesId { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>Which of the things said is answered.</summary>
    [BindProperty] public Id<SamePerson>? Said { get; set; }

    [BindProperty] public string? EndedWhy { get; set; }

    private IReadOnlyList<FoundPerson> like = [];

    public IReadOnlyList<FoundPerson> MayBe => [.. like.Where(p => !All.Any(s => s.Waits && s.Touches(p.Id)))];
    public IReadOnlyList<SamePerson> All { get; private set; } = [];
    public IReadOnlyList<(MustNotMeet Said, string Other)> Apart { get; private set; } = [];

    /// <summary>Names of the workers, and of the people on the other side.</summary>
    public IReadOnlyDictionary<Id<Worker>, string> Workers { get; private set; } = new Dictionary<Id<Worker>, string>();

    public IReadOnlyDictionary<Id<Person>, Person> Others { get; private set; } = new Dictionary<Id<Person>, Person>();

    public Id<Worker> Me => Record.Caller.Worker;
    public bool MayKeepApart => Permissions.Allows(Record.Caller.Role, May.KeepApart);

    /// <summary>What speaks for it and against, also of somebody about whom it was said already.</summary>
    public IReadOnlyList<Weight> Weights(Id<Person> other) => like.FirstOrDefault(p => p.Id == other)?.Reasons ?? [];

    public override string? KeepsAs => $"same/{Id}";

    public static string At(Id<Person> id) => $"/people/{id}/same";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        All = await Record.SaidSameAsync(Id);
        like = await Record.MayBeSameAsync(Person);
        if (MayKeepApart) Apart = await Record.KeptApartFromAsync(Id);
        var others = new Dictionary<Id<Person>, Person>();
        foreach (var waiting in All.Where(s => s.Waits)) others[waiting.StaysId == Id ? waiting.GoesId : waiting.StaysId] = await Record.OpenAsync(waiting.StaysId == Id ? waiting.GoesId : waiting.StaysId);
        Others = others;
        Workers = await Record.NamesOfAsync(All.Select(s => s.SaidBy).Concat(All.Select(s => s.JoinedBy).OfType<Id<Worker>>()));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await base.ShowAsync();
        await Record.SaySameAsync(Person, GoesId, Why);
        return await KeptAsync(Id);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAgreeAsync()
    {
        var said = await AskedAsync();
        await Record.JoinAsync(said);
        return await KeptAsync(said.StaysId);
    }

    public async Task<IActionResult> OnPostTwoAsync()
    {
        (await AskedAsync()).AreTwo(EndedWhy, Record.By);
        return await KeptAsync(Id);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostApartAsync()
    {
        await Record.TakeApartAsync(await AskedAsync(), EndedWhy);
        return await KeptAsync(Id);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostMeetAsync(Id<MustNotMeet> apart)
    {
        await base.ShowAsync();
        if (!MayKeepApart) throw new NotReached();
        ((await Record.KeptApartFromAsync(Id)).FirstOrDefault(a => a.Said.Id == apart).Said ?? throw new NotReached()).End(Record.By);
        return await KeptAsync(Id);
    }

    private async Task<SamePerson> AskedAsync()
    {
        await base.ShowAsync();
        return (await Record.SaidSameAsync(Id)).FirstOrDefault(s => s.Id == Said) ?? throw new NotReached();
    }

    private async Task<IActionResult> KeptAsync(Id<Person> id)
    {
        await Record.SaveAsync(At(id));
        return Redirect(At(id));
    }
}
