using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;

namespace Alongside.Web.SignIn;

/// <summary>Somebody comes in: their visit begins, and they go on to where they were, past what they must do or be told first.</summary>
internal sealed class Arrival(Locks locks, Visits visits, SignInNews news)
{
    /// <param name="context">Their device; a visit it already had ends.</param>
    /// <param name="worker">Who it is.</param>
    /// <param name="then">Where they were on their way to, if it is a page of ours.</param>
    /// <param name="tells">Whether to tell them first what happened to their way in; whoever holds a link that was just made is not told about it.</param>
    /// <returns>Where to go now.</returns>
    public async Task<string> ComesInAsync(HttpContext context, Id<Worker> worker, string? then, bool tells = true)
    {
        if (context.Features.Get<Caller>()?.Visit is { } before) await visits.EndAsync(before);
        var onlyPage = await locks.LacksSecondStepAsync(worker) ? HowISignInModel.At() : null;
        await visits.BeginAsync(context, worker, onlyPage);
        if (onlyPage is not null) return onlyPage;
        return tells && await news.AnyToTellAsync(worker) ? SignInNewsModel.At(then) : then ?? "/";
    }

    /// <summary>They have a second step now: if nothing opened for the lack of one, everything does, with a visit of its own.</summary>
    /// <returns>Whether that was so.</returns>
    public async Task<bool> HasSecondStepAsync(HttpContext context, Caller caller)
    {
        if (!caller.LacksSecondStep || await locks.LacksSecondStepAsync(caller.Worker)) return false;
        if (caller.Visit is { } before) await visits.EndAsync(before);
        await visits.BeginAsync(context, caller.Worker);
        return true;
    }
}
