using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Own;

/// <summary>An exercise as it was answered: for its owner, and for whom they show it to.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class ExerciseRunModel(Record record, Exercises exercises) : HousePage(record)
{
    [FromRoute] public Id<ExerciseRun> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public ExerciseRun Run { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public IReadOnlyList<ExerciseAnswer> Answers { get; private set; } = [];
    public ShowTo? Showing { get; private set; }
    public bool IsMine => Showing is not null;

    public static string At(Id<ExerciseRun> id) => $"/exercises/run/{id}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostShowAsync(Id<Worker> showTo)
    {
        var mine = await Record.OpenOwnAsync(Id);
        mine.ShowTo(await Colleague.AmongAsync(Record, showTo), Record.By);
        return await DoneAsync(At(Id));
    }

    public async Task<IActionResult> OnPostHideAsync()
    {
        (await Record.OpenOwnAsync(Id)).ShowNobody();
        return await DoneAsync(At(Id));
    }

    public async Task<IActionResult> OnPostAwayAsync()
    {
        (await Record.OpenOwnAsync(Id)).Void(Why, Record.By);
        return await DoneAsync(OwnPlaceModel.At());
    }

    public override async Task ShowAsync()
    {
        Run = await Record.OpenRunAsync(Id);
        Title = exercises.Find(Run.Code)?.Title ?? Run.Code;
        Answers = await Record.AnswersAsync(Run);
        Showing = Run.OwnerId == Record.Caller.Worker ? new(await Record.ColleaguesAsync(), Run.ShownToId) : null;
    }

    private async Task<IActionResult> DoneAsync(string next)
    {
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
