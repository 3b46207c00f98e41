using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>What families read about somebody, and what they are here for. A new role holds from the next page they open.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class EditWorkerModel(Record record, Locks locks, Phrases phrases) : HousePage(record)
{
    [FromRoute] public Id<Worker> Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? SaidAs { get; set; }
    [BindProperty] public string? Pronouns { get; set; }
    [BindProperty] public string? Profession { get; set; }
    [BindProperty] public string? Languages { get; set; }
    [BindProperty] public string? Agency { get; set; }
    [BindProperty] public string? QualifiedOn { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public Role? Role { get; set; }
    [BindProperty] public int Version { get; set; }

    public static string At(Id<Worker> id) => $"/house/staff/{id}/profile";

    public override string? KeepsAs => $"worker/{Id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await WorkerAsync();
        return
        [
            new(nameof(Name), "house-worker-name", now.Name), new(nameof(SaidAs), "house-worker-said-as", now.SaidAs),
            new(nameof(Pronouns), "house-worker-pronouns", now.Pronouns), new(nameof(Profession), "house-worker-profession", now.Profession),
            new(nameof(Languages), "house-worker-languages", now.Languages), new(nameof(Agency), "house-worker-agency", now.Agency),
            new(nameof(QualifiedOn), "house-worker-qualified", Day(now.QualifiedOn)), new(nameof(About), "house-worker-about", now.About),
            new(nameof(Role), "house-worker-role", now.Role.ToString(), role => phrases[$"house-role-of-{Pick.Kebab(role)}"]),
        ];
    }

    /// <summary>A form that comes back is of somebody who is here.</summary>
    public override Task ShowAsync() => WorkerAsync();

    public async Task OnGetAsync()
    {
        var worker = await WorkerAsync();
        (Name, SaidAs, Pronouns, Profession, Languages, Agency) = (worker.Name, worker.SaidAs, worker.Pronouns, worker.Profession, worker.Languages, worker.Agency);
        (QualifiedOn, About, Role, Version) = (Day(worker.QualifiedOn), worker.About, worker.Role, worker.Version);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        var worker = await WorkerAsync();
        Record.Expect(worker, Version);
        var problems = new List<Problem>();
        Refused.Into(problems, field => field, () => Described(worker));
        Refused.Into(problems, field => field, () => Bringing(worker));
        var since = TypedDay.Maybe(nameof(QualifiedOn), QualifiedOn, problems);
        Refused.Into(problems, field => field, () => Since(worker, since));
        Refused.If(problems);
        var role = Role ?? throw new Refused(nameof(Role), "choose-one");
        if (role != worker.Role) await TakeAsync(worker, role);
        await Record.SaveAsync(WorkerModel.At(Id));
        return Redirect(WorkerModel.At(Id));
    }

    private Worker Described(Worker worker)
    {
        worker.Describe(Name, SaidAs, Pronouns, Profession, About);
        return worker;
    }

    private Worker Bringing(Worker worker)
    {
        worker.Bring(Languages, Agency);
        return worker;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Worker Since(Worker worker, DateOnly? day)
    {
        worker.Qualified(day, Today);
        return worker;
    }

    /// <summary>Whoever keeps the house reads no family's content, so they leave their teams.</summary>
    private async Task TakeAsync(Worker worker, Role role)
    {
        SomebodyKeepsTheHouse.Insist(worker, nameof(Role), await locks.OtherAdministratorsAsync(Id));
        worker.TakeRole(role);
        if (role != Domain.Organisations.Role.Administrator) return;
        foreach (var open in await Record.Memberships().Where(m => m.WorkerId == worker.Id && m.Until == null).ToListAsync()) open.End(Today);
    }

    private async Task<Worker> WorkerAsync() => await Record.Workers().SingleOrDefaultAsync(w => w.Id == Id) ?? throw new NotReached();
}
