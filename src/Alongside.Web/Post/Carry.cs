namespace Alongside.Web.Post;

/// <summary>
/// One way of carrying a message: mail now, text messages when somebody brings a carrier. It makes its way ready first
/// and asks for the letter at the last moment, so that whether it may go is decided when it goes.
/// </summary>
/// <param name="ask">The letter to carry now; null when none is to go after all.</param>
/// <param name="stop">The program ends.</param>
internal delegate Task<Carried> Carry(Func<Task<Letter?>> ask, CancellationToken stop);
